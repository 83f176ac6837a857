import cluster from 'node:cluster';
import { config, type ServiceName } from '../config/index.js';
import { closeDatabase } from '../platform/database/sequelize.js';
import { createHealth } from '../platform/health.js';
import { type Listening, listen } from '../platform/http/server.js';
import { loggerOf } from '../platform/logging/index.js';
import { closeRedis } from '../platform/redis.js';
import { type Service, services } from '../services/index.js';
import { measureLag } from '../services/lag.js';
import { prepare } from './prepare.js';
import { startedTable } from './started-table.js';
import { unsafeSettings } from './warnings.js';

/** Thrown when something outside keeps the services from starting; the message says what to do. */
export class StartError extends Error {
  override name = 'StartError';
}

export interface Shop {
  /** Not ready, accept nothing more, finish what is in flight, stop the worker, close the connections: in this order. */
  stop(): Promise<void>;
}

type Step = () => Promise<unknown>;

/** Starts the services that this process is asked for, on a database that is ready for them. */
export async function boot(say: (line: string) => void): Promise<Shop> {
  const closing: Step[] = [closeRedis, closeDatabase];
  try {
    const { ownerPassword } = await prepare(say);
    const health = createHealth(measureLag);
    const servers = new Map<ServiceName, Listening>();
    closing.unshift(async () => {
      health.stop();
      await Promise.all([...servers.values()].map((server) => server.close()));
    });
    for (const name of [...new Set(config.services)]) {
      const { buildService } = await services[name]();
      const service = await buildService(health);
      if (service.stop) closing.splice(1, 0, service.stop);
      servers.set(name, await open(service, name));
    }
    if (config.services.includes('worker')) {
      const { startWork } = await import('../services/worker.js');
      const work = await startWork();
      closing.splice(1, 0, () => work.stop());
    }
    for (const warning of unsafeSettings()) loggerOf('boot').warn(warning);
    if (cluster.isWorker) process.send?.(Object.fromEntries([...servers].map(([name, { url }]) => [name, { url }])));
    else say(startedTable(servers, ownerPassword));
    return { stop: () => inOrder(closing) };
  } catch (error) {
    await inOrder(closing).catch(() => undefined);
    throw error;
  }
}

async function open({ listener, requestTimeoutMs }: Service, name: ServiceName): Promise<Listening> {
  try {
    const options = requestTimeoutMs === undefined ? {} : { requestTimeout: requestTimeoutMs };
    return await listen(listener, config.ports[name], config.host, { ...options, isOwn: name === 'worker' });
  } catch (error) {
    throw new StartError((error as Error).message, { cause: error });
  }
}

async function inOrder(steps: Step[]): Promise<void> {
  for (const step of steps) await step();
}
