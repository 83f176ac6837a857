import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { bareEnvironment, type Child, freePorts, startChild, untilReady } from './child.js';
import { NODE, ROOT } from './root.js';
import type { Servers } from './servers.js';

export const serviceNames = ['panel', 'user', 'product', 'order', 'cart', 'worker'] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface PlatformSetup {
  servers: Servers;
  databaseName: string;
  /** For logs, mails and whatever else the services write. */
  dir: string;
  /** Beside what a benchmark sets, such as a switch whose effect is measured. */
  env: Record<string, string>;
}

export interface PlatformProcess {
  services: ServiceName[];
  pid: number;
  /** Where a debugger can attach; null where that was not asked for. */
  inspectPort: number | null;
}

export interface Platform {
  urls: Record<ServiceName, string>;
  processes: PlatformProcess[];
  /** From the first process's start until every service answered that it is ready. */
  readySeconds: number;
  stop(): Promise<void>;
}

/** The environment of a production installation on these servers, with its limits off and the mock provider on. */
export function productionEnvironment({ servers, databaseName, dir, env }: PlatformSetup): Record<string, string> {
  const { host, port, user, password } = servers.database;
  const secret = () => randomBytes(36).toString('base64url');
  return {
    ...bareEnvironment(),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: path.join(dir, 'data'),
    DB_DIALECT: 'mysql',
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USER: user,
    DB_PASSWORD: password,
    DB_NAME: databaseName,
    MIGRATE: 'auto',
    REDIS_URL: servers.redisUrl,
    JWT_SECRET: secret(),
    STAFF_JWT_SECRET: secret(),
    OWNER_EMAIL: 'owner@example.com',
    OWNER_PASSWORD: secret(),
    MAX_PENDING_ORDERS: '0',
    PAYMENT_PROVIDERS: 'manual,mock',
    ...Object.fromEntries(LIMITS.map((name) => [`RATE_LIMIT_${name}`, '0'])),
    ...env,
  };
}

const LIMITS = ['LOGIN', 'REGISTER', 'REFRESH', 'SECRETS', 'GUEST_ORDERS', 'DECLINES', 'NOTICES', 'GLOBAL'];

interface StartOptions {
  /** What each process runs. */
  processes: ServiceName[][];
  /** Opens a debugger's port in each process. */
  inspect?: boolean;
}

export const oneProcessEach: ServiceName[][] = serviceNames.map((name) => [name]);
export const allInOneProcess: ServiceName[][] = [[...serviceNames]];

/** Starts the built program and waits until every service is ready. */
export async function startPlatform(setup: PlatformSetup, options: StartOptions): Promise<Platform> {
  const shared = productionEnvironment(setup);
  const ports = await freePorts(serviceNames.length * 2);
  const urls = {} as Record<ServiceName, string>;
  const portSettings: Record<string, string> = {};
  for (const name of serviceNames) {
    const port = String(ports.pop());
    portSettings[`${name.toUpperCase()}_PORT`] = port;
    urls[name] = `http://127.0.0.1:${port}`;
  }
  const startedAt = performance.now();
  const children: Child[] = [];
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
  };
  const processes = options.processes.map((services) => {
    const inspectPort = options.inspect ? (ports.pop() ?? null) : null;
    const child = startChild({
      name: services.join(', '),
      command: NODE,
      args: [...(inspectPort ? [`--inspect=127.0.0.1:${inspectPort}`] : []), path.join(ROOT, 'index.js')],
      // Not in the project's folder, so that a .env there changes nothing.
      cwd: setup.dir,
      logFile: path.join(setup.dir, `${services.length > 1 ? 'all' : services[0]}.log`),
      env: { ...shared, ...portSettings, SERVICES: services.join(',') },
    });
    children.push(child);
    return { services, child, inspectPort };
  });
  try {
    await Promise.all(
      processes.flatMap(({ services, child }) => services.map((name) => untilReady(child, () => isReady(urls[name])))),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    urls,
    processes: processes.map(({ services, child, inspectPort }) => ({ services, pid: child.pid, inspectPort })),
    readySeconds: (performance.now() - startedAt) / 1000,
    stop,
  };
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(`${url}/health/ready`)).status === 200;
}
