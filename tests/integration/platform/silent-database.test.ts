import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually.js';
import type { Shop } from '../../support/shop.js';
import { Wire } from '../../support/wire.js';

const isMysql = process.env['DB_DIALECT'] === 'mysql';
const POOL = 4;

/** Of a promised 3 s; with waiters in a queue behind each other, 10 s. */
const SOON_MS = 5_000;

describe.runIf(isMysql)('while the database is silent', () => {
  const database = new Wire({ host: '127.0.0.1', port: 3306 });
  let shop: Shop;

  beforeAll(async () => {
    // Before the configuration is read, which happens once.
    process.env['DB_PORT'] = String(await database.listen());
    process.env['DB_POOL'] = String(POOL);
    const { startShop } = await import('../../support/shop.js');
    shop = await startShop(['product']);
  });
  afterAll(async () => {
    database.set('open');
    await shop.stop();
    database.close();
  });

  // Each asks for another list, so that none is answered from another's; by a tag, which only the database looks for.
  let last = 0;
  const list = async () => {
    const startedAt = performance.now();
    const { status, body } = await shop.product.get(`/v1/products?tag=word${++last}`);
    return { status, code: body['code'], ms: performance.now() - startedAt };
  };
  const many = (count: number) => Promise.all(Array.from({ length: count }, list));

  it('answers far more requests than it has connections within seconds, and serves when it is back', async () => {
    expect((await many(2 * POOL)).map((answer) => answer.status)).not.toContain(503);
    database.set('deaf');
    const waves: ReturnType<typeof many>[] = [];
    for (let wave = 0; wave < 10; wave++) {
      waves.push(many(5 * POOL));
      await sleep(700);
    }
    const answers = (await Promise.all(waves)).flat();
    expect(answers).toEqual(answers.map(() => expect.objectContaining({ status: 503, code: 'unavailable' })));
    expect(Math.max(...answers.map((answer) => answer.ms))).toBeLessThan(SOON_MS);
    database.set('open');
    await eventually(async () => (await list()).status === 200);
    expect((await many(5 * POOL)).map((answer) => answer.status)).toEqual(Array(5 * POOL).fill(200));
  });

  it('answers as soon where it fell silent just as connections were made', async () => {
    // Ends the connections there are. The first words on each new one hold this.
    database.set('dead');
    database.set('open');
    database.deafAfter = 'time_zone';
    const answers = await many(5 * POOL);
    expect(answers).toEqual(answers.map(() => expect.objectContaining({ status: 503, code: 'unavailable' })));
    expect(Math.max(...answers.map((answer) => answer.ms))).toBeLessThan(SOON_MS);
    database.deafAfter = null;
    database.set('open');
    await eventually(async () => (await list()).status === 200);
  });
});
