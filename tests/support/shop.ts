import type { ServiceName } from '../../src/config/env.js';
import { Client } from './client.js';

type HttpService = Exclude<ServiceName, 'worker'>;

export interface Shop extends Record<HttpService, Client> {
  stop(): Promise<void>;
}

/**
 * Starts services in this process, each on a free port, on the database of this test file; `worker` delivers events
 * and runs jobs. What the environment decides is read once, at import, so a test that needs another value says so at
 * its top: `vi.hoisted(() => Object.assign(process.env, { MAX_PENDING_ORDERS: '0' }))`.
 */
export async function startShop(names: ServiceName[]): Promise<Shop> {
  const { services } = await import('../../src/services/index.js');
  const { createHealth } = await import('../../src/platform/health.js');
  const { measureLag } = await import('../../src/services/lag.js');
  const { listen } = await import('../../src/platform/http/server.js');
  const clients: Partial<Record<HttpService, Client>> = {};
  const stops: (() => Promise<void>)[] = [];
  if (names.includes('panel')) await (await import('../../src/modules/panel/index.js')).ensureOwner();
  for (const name of names) {
    if (name === 'worker') {
      const worker = await (await import('../../src/services/worker.js')).startWork();
      stops.push(() => worker.stop());
      continue;
    }
    const { listener, stop } = await (await services[name]()).buildService(createHealth(measureLag));
    const server = await listen(listener, 0, '127.0.0.1');
    stops.push(async () => {
      await server.close({ drainMs: 1_000 });
      await stop?.();
    });
    clients[name] = new Client(name, server.url);
  }
  return withStarted(clients, async () => {
    await Promise.all(stops.map((stop) => stop()));
  });
}

/** A shop whose services that were not started say so when they are called. */
function withStarted(clients: Partial<Record<HttpService, Client>>, stop: () => Promise<void>): Shop {
  return new Proxy({ ...clients, stop } as Shop, {
    get(shop, name: keyof Shop) {
      if (name in shop || typeof name !== 'string' || String(name) === 'then') return shop[name];
      throw new Error(`this test has not started the service ${name}`);
    },
  });
}
