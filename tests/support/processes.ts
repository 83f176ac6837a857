import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ServiceName } from '../../src/config/env.js';
import { Client } from './client.js';
import { eventually } from './eventually.js';
import { freePorts } from './free-ports.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** It ends what hangs, and measures nothing: the machine may be busy. */
const READY_MS = 110_000;
const STOP_MS = 20_000;
const KEPT_OUTPUT = 20_000;
const SHOWN_LINES = 15;
const SHOWN_WIDTH = 600;

export interface Processes {
  readonly all: PlatformProcess[];
  /** Clients of every process that runs the service, in the order they were asked for. */
  clients(service: ServiceName): Client[];
  /** The processes that run the service. */
  running(service: ServiceName): PlatformProcess[];
  stop(): Promise<void>;
}

interface StartOptions {
  /** What each process runs: `[['order'], ['order'], ['cart', 'product']]` are three. */
  services: ServiceName[][];
  /** Beside the environment of this test, which names its database. */
  env?: Record<string, string>;
  /** Whether answers are held against the OpenAPI documents; default true. */
  checked?: boolean;
}

const started = new Set<PlatformProcess>();
// A test that is ended hard leaves no process behind.
process.once('exit', () => {
  for (const one of started) one.abandon();
});

/** Starts processes of the built program on the test's own database, and waits until each is ready. */
export async function startProcesses({ services, env = {}, checked = true }: StartOptions): Promise<Processes> {
  const ports = await freePorts(services.flat().length);
  const all = services.map((names) => {
    const own = Object.fromEntries(names.map((name) => [name, ports.pop() ?? 0]));
    return new PlatformProcess(names, own, env, checked);
  });
  const stop = async () => {
    await Promise.all(all.map((one) => one.stop()));
  };
  try {
    await Promise.all(all.map((one) => one.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  const running = (service: ServiceName) => all.filter((one) => one.services.includes(service));
  return { all, stop, running, clients: (service) => running(service).map((one) => one.client(service)) };
}

/** For the end of a test: what its processes have printed. Those that have ended are not told of again. */
export function outputOfProcesses(): string {
  const all = [...started];
  for (const one of all) if (one.hasEnded()) started.delete(one);
  return all.map((one) => `--- ${one.services.join(', ')} (${one.pid})\n${lastLines(one.output())}`).join('\n');
}

/** Under load every request may log the same error, at length. */
function lastLines(text: string): string {
  const lines = text.trimEnd().split('\n').slice(-SHOWN_LINES);
  return lines.map((line) => (line.length > SHOWN_WIDTH ? `${line.slice(0, SHOWN_WIDTH)} …` : line)).join('\n');
}

/** A process of the built program, with the services it runs. */
export class PlatformProcess {
  private child: ChildProcess | undefined;
  private printed = '';
  private readonly clients = new Map<ServiceName, Client>();
  private listener: ((text: string) => void) | undefined;

  constructor(
    readonly services: ServiceName[],
    private readonly ports: Partial<Record<ServiceName, number>>,
    private readonly env: Record<string, string>,
    private readonly isChecked: boolean,
  ) {}

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** The end of what it has printed. */
  output(): string {
    return this.printed;
  }

  /** Hears all that it prints from now on, in pieces as they come. */
  onOutput(listener: (text: string) => void): void {
    this.listener = listener;
  }

  /** A client for one of its services; for the worker, its health and metrics. */
  client(service: ServiceName): Client {
    const port = this.ports[service];
    if (!port) throw new Error(`this process runs ${this.services.join(', ')}, not ${service}`);
    const client =
      this.clients.get(service) ??
      new Client(service, `http://127.0.0.1:${port}`, this.isChecked && service !== 'worker');
    this.clients.set(service, client);
    return client;
  }

  /** Starts it, or starts it again on the same ports, and waits until it is ready. */
  async start(): Promise<void> {
    await this.ended();
    if (!existsSync(path.join(ROOT, 'dist'))) throw new Error('there is no dist: run npm run build');
    const ports = Object.entries(this.ports).map(([name, port]) => [`${name.toUpperCase()}_PORT`, String(port)]);
    const child = spawn(process.execPath, [path.join(ROOT, 'index.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        LOG_LEVEL: 'warn',
        SERVICES: this.services.join(','),
        ...Object.fromEntries(ports),
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.printed = (this.printed + text).slice(-KEPT_OUTPUT);
        this.listener?.(text);
      });
    }
    this.child = child;
    started.add(this);
    await this.untilReady();
  }

  /** kill -9, and waits until it is gone. */
  async kill9(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended();
  }

  /** kill -9 without waiting, for the end of the test process. */
  abandon(): void {
    this.child?.kill('SIGKILL');
  }

  /** Stops it in its tracks: its connections and locks stay, and it does nothing. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  /** Lets a frozen process go on. */
  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  /** Ctrl-C; gives the exit code, or null where it had to be killed. */
  async stop(): Promise<number | null> {
    this.child?.kill('SIGINT');
    const late = setTimeout(() => this.child?.kill('SIGKILL'), STOP_MS);
    await this.ended();
    clearTimeout(late);
    return this.child?.exitCode ?? null;
  }

  hasEnded(): boolean {
    return !this.child || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private async ended(): Promise<void> {
    if (!this.hasEnded()) await new Promise((resolve) => this.child?.once('exit', resolve));
  }

  private async untilReady(): Promise<void> {
    for (const service of this.services) {
      const client = this.client(service);
      const isDone = async () => this.hasEnded() || (await client.get('/health/ready')).status === 200;
      await eventually(isDone, { timeoutMs: READY_MS });
      if (this.hasEnded()) throw new Error(`${this.services.join(', ')} ended at the start:\n${this.printed}`);
    }
  }
}
