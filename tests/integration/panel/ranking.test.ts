import { afterAll, beforeAll, expect, it } from 'vitest';
import { rankBySales } from '../../../src/modules/panel/jobs/rank-by-sales.job.js';
import { sql } from '../../../src/platform/database/sql.js';
import { buildPaidOrder } from '../../factories/order.js';
import { type BuiltVariant, buildVariant } from '../../factories/variant.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';
import { uncached } from '../../support/uncached.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'product', 'worker']);
});
afterAll(() => shop.stop());

async function best(): Promise<string[]> {
  const { status, body } = await uncached(shop.product).get('/v1/products?sort=best_selling');
  expect(status).toBe(200);
  return body.items.map(({ id }: { id: string }) => id);
}

/** Until every payment is in the figures of its day. */
const isCounted = async () => {
  const { rows } = await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL');
  return Number(rows[0]?.n) === 0;
};

it('lists first what was sold most in the last 90 days, and what was paid for alone counts', async () => {
  const few = await buildVariant();
  const many = await buildVariant();
  const none = await buildVariant();
  const sell = ({ variantId }: BuiltVariant, units: number) => buildPaidOrder(shop, { [variantId]: units });
  await sell(few, 2);
  await sell(many, 3);
  await sell(many, 1);
  await eventually(isCounted, { timeoutMs: 30_000 });
  await rankBySales.run();
  expect(await best()).toEqual([many, few, none].map(({ productId }) => productId));
  const { rows } = await sql(null, 'SELECT version FROM products WHERE id = ?', [many.productId]);
  expect(rows).toEqual([{ version: 1 }]);

  await sell(few, 5);
  await eventually(isCounted, { timeoutMs: 30_000 });
  await rankBySales.run();
  expect(await best()).toEqual([few, many, none].map(({ productId }) => productId));

  const counted = await sql<{ day: string }>(null, 'SELECT day FROM daily_variant_sales WHERE variant_id = ?', [
    few.variantId,
  ]);
  const move = (day: string) =>
    sql(null, 'UPDATE daily_variant_sales SET day = ? WHERE variant_id = ?', [day, few.variantId]);
  await move('2020-01-01');
  await rankBySales.run();
  expect(await best()).toEqual([many, none, few].map(({ productId }) => productId));
  await move(String(counted.rows[0]?.day));
  await expectVerified();
});

it('tells of a ranking only where it has changed', async () => {
  const events = async () => (await sql(null, "SELECT id FROM outbox WHERE kind = 'ranking.changed'")).rows.length;
  await rankBySales.run();
  const before = await events();
  await rankBySales.run();
  expect(await events()).toBe(before);
});
