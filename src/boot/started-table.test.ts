import { afterEach, expect, it, vi } from 'vitest';
import type { ServiceName } from '../config/index.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function jobsOf(services: ServiceName[], redisUrl: string): Promise<string | undefined> {
  vi.resetModules();
  vi.stubEnv('REDIS_URL', redisUrl);
  const { startedTable } = await import('./started-table.js');
  const table = startedTable(new Map(services.map((name) => [name, { url: 'http://localhost:3000' }])), null);
  return /^ {2}jobs +(.*)$/m.exec(table)?.[1];
}

it('says where jobs wait and whether a worker runs them here', async () => {
  expect(await jobsOf(['order', 'worker'], '')).toBe('in this process');
  expect(await jobsOf(['order'], '')).toBe(
    'no worker runs here: unpaid orders expire only while one runs (SERVICES=worker)',
  );
  expect(await jobsOf(['order', 'worker'], 'redis://:secret@cache:6379/2')).toBe('redis://cache:6379/2');
  expect(await jobsOf(['order'], 'redis://cache:6379/2')).toBe('redis://cache:6379/2, run by a worker elsewhere');
});
