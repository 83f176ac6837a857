import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_MS = 20_000;

export interface Child {
  name: string;
  pid: number;
  /** The whole output so far is in this file. */
  logFile: string;
  hasEnded(): boolean;
  /** Asks it to end, and ends it after 20 s. */
  stop(): Promise<void>;
}

export interface Program {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  logFile: string;
  /** Its whole environment, so that nothing of the caller's gets in. */
  env: Record<string, string>;
}

/** Starts a program that does not outlive this process, with its output in a file. */
export function startChild({ name, command, args, cwd, logFile, env }: Program): Child {
  const log = fs.openSync(logFile, 'a');
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  child.on('error', (error) => fs.appendFileSync(logFile, `${error.message}\n`));
  const killNow = () => void child.kill('SIGKILL');
  process.once('exit', killNow);
  child.once('exit', () => process.off('exit', killNow));
  return {
    name,
    pid: child.pid ?? 0,
    logFile,
    hasEnded: () => hasEnded(child),
    stop: () => stop(child),
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(late);
}

/** Waits until `isReady` gives true. Throws with the end of its log where the child ends before, or after a minute. */
export async function untilReady(child: Child, isReady: () => Promise<boolean>, everyMs = 50): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await isReady().catch(() => false))) {
    if (child.hasEnded() || performance.now() > deadline) {
      const end = fs.readFileSync(child.logFile, 'utf8').slice(-2_000);
      throw new Error(`${child.name} ${child.hasEnded() ? 'ended at its start' : 'is not ready'}:\n${end}`);
    }
    await sleep(everyMs);
  }
}

/** Ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = net.createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** What every program needs of the caller's environment. */
export function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '/tmp' } = process.env;
  return { PATH, HOME };
}
