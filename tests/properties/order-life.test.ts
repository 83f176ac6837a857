import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sweepStartedPayments } from '../../src/modules/order/jobs/sweep-started-payments.job.js';
import { sql } from '../../src/platform/database/sql.js';
import { linesOf } from '../factories/cart.js';
import { agePayments } from '../factories/order.js';
import { buildStaff, type StaffMember } from '../factories/staff.js';
import { buildShopper } from '../factories/user.js';
import { buildVariant, levelOf } from '../factories/variant.js';
import { type Shop, startShop } from '../support/shop.js';
import { expectVerified } from '../support/verified.js';
import { left, Model, type ModelVariant } from './model.js';
import { anyStep, Steps } from './steps.js';
import { within } from './within.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff();
});
afterAll(() => shop.stop());

async function variant(price: number, onHand: number | null, backorderLimit = 0): Promise<ModelVariant> {
  const { variantId, levelId } = await buildVariant({ price, onHand, backorderLimit });
  return { variantId, levelId, price, onHand: onHand ?? 0, reserved: 0, backorderLimit };
}

/** One that is scarce, one that may be backordered, one that is free and without end. */
const variants = async () => [await variant(100, 6), await variant(37, 2, 3), await variant(0, null)];

async function expectSame(model: Model, shopperToken: string): Promise<void> {
  for (const { variantId, levelId, onHand, reserved } of model.variants) {
    if (levelId) expect(await levelOf(variantId)).toEqual({ onHand, reserved });
  }
  for (const order of model.orders) {
    const { rows } = await sql<{ status: string; cancel_reason: string | null; kept: unknown }>(
      null,
      `SELECT status, cancel_reason,
         (SELECT COALESCE(SUM(captured - refunded), 0) FROM payments p WHERE p.order_id = orders.id) AS kept
       FROM orders WHERE id = ?`,
      [order.id],
    );
    const [row] = rows;
    expect([row?.status, row?.cancel_reason, Number(row?.kept)]).toEqual([order.status, order.reason, left(order)]);
  }
  const cart = await shop.cart.get('/v1/carts/current', { token: shopperToken });
  const expected = [...(model.current?.lines ?? [])].map(([{ variantId }, units]) => [variantId, units]);
  expect(cart.status).toBe(model.current ? 200 : 404);
  if (model.current) expect(linesOf(cart.body)).toEqual(Object.fromEntries(expected));
}

describe('orders, in whatever order things happen to them', () => {
  it('keep every invariant, and are what the model says; what is illegal is refused without effect', async () => {
    const budget = within(14_000, { atLeast: 6 });
    const property = fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 16 }), async (sequence) => {
      if (!budget.begins()) return;
      const { token } = await buildShopper();
      const model = new Model(await variants());
      const steps = new Steps(shop, model, { staff: staff.token, shopper: token });
      for (const step of sequence) await steps.run(step);
      for (const order of model.orders) {
        await steps.settle(order);
        await agePayments(order.id);
      }
      await sweepStartedPayments.run();
      await expectSame(model, token);
      await expectVerified();
    });
    await fc.assert(property, { numRuns: 40 });
    budget.report('sequences of what may happen to orders');
  }, 90_000);
});
