import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expireOrder } from '../../src/modules/order/commands/expire-order.js';
import { settlePayment } from '../../src/modules/order/commands/settle-payment.js';
import { sweepStartedPayments } from '../../src/modules/order/jobs/sweep-started-payments.job.js';
import { mockProvider } from '../../src/modules/order/payments/mock-provider.js';
import { asCart, fillShopperCart } from '../factories/cart.js';
import { agePayments, buildShopperOrder, decline, letTimePass, mock, startAttempt } from '../factories/order.js';
import { address, fillGuestCart } from '../factories/purchase.js';
import { buildStaff, type StaffMember } from '../factories/staff.js';
import { buildShopper } from '../factories/user.js';
import { buildVariant } from '../factories/variant.js';
import { type Shop, startShop } from '../support/shop.js';
import { expectVerified } from '../support/verified.js';
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

/** One order of a shopper, and everything that may happen to it and its cart in one instant. */
async function arrange() {
  const { variantId } = await buildVariant({ price: 500, onHand: 4 });
  const { variantId: other, levelId } = await buildVariant({ price: 20, onHand: 9 });
  const { token } = await buildShopper();
  const order = await buildShopperOrder(shop, token, { [variantId]: 3, [other]: 2 });
  const guest = await fillGuestCart(shop, { [other]: 1 });
  const post = (path: string, body?: unknown) => shop.order.post(`/v1/orders/${order.id}/${path}`, body, { token });
  const admin = (path: string, body?: unknown) =>
    shop.panel.post(`/v1/admin/orders/${order.id}/${path}`, body, { token: staff.token });
  const quietly = (work: Promise<unknown>) => work.then(() => null);
  const actions = {
    pay: () => post('payments', mock),
    decline: () => post('payments', decline),
    cancel: () => post('cancel', {}),
    expire: () => quietly(expireOrder(order.id)),
    'mark paid': () => admin('mark-paid'),
    'cancel by staff': () => admin('cancel'),
    ship: () => admin('fulfill'),
    refund: () => admin('refund'),
    note: () => admin('notes', { text: 'now' }),
    fill: () => shop.cart.post('/v1/carts', { items: [{ variantId: other, quantity: 1 }] }, { token }),
    merge: () => shop.cart.post(`/v1/carts/${guest.id}/merge`, undefined, { token, ...asCart(guest.token) }),
    'order again': () =>
      shop.order.post('/v1/orders', { cartId: order.cartId, shippingAddress: address, payment: mock }, { token }),
    'count stock': () =>
      shop.panel.post(
        `/v1/admin/stock-levels/${levelId}/adjust`,
        { delta: -1, reason: 'count' },
        { token: staff.token },
      ),
  };
  return { order, token, variantId, other, actions };
}
const names = [
  ...['pay', 'decline', 'cancel', 'expire', 'mark paid', 'cancel by staff', 'ship', 'refund'],
  ...['note', 'fill', 'merge', 'order again', 'count stock'],
] as (keyof Awaited<ReturnType<typeof arrange>>['actions'])[];

const limits = { numRuns: 20 };

/** What happened at once has ended somehow: nothing failed, and every invariant holds. */
async function expectOrderly(orderId: string, work: Promise<{ status: number; body: unknown } | null>[]) {
  for (const answer of await Promise.all(work)) {
    if (answer) expect([200, 201, 409, 422], JSON.stringify(answer.body)).toContain(answer.status);
  }
  await agePayments(orderId);
  await sweepStartedPayments.run();
  await agePayments(orderId);
  await sweepStartedPayments.run();
  await expectVerified();
}

describe('what happens to one order in the same instant', () => {
  it('ends in one of the legal states', async () => {
    const budget = within(7_000, { atLeast: 5 });
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 9 }),
      async (bag) => {
        if (!budget.begins()) return;
        const { order, actions } = await arrange();
        await letTimePass(order.id, bag.includes('expire') ? 1 : -900);
        await expectOrderly(
          order.id,
          bag.map((name) => actions[name]()),
        );
      },
    );
    await fc.assert(property, limits);
    budget.report('orders to which several things happened at once');
  }, 60_000);

  it('ends in one of them also when money comes late', async () => {
    const budget = within(7_000, { atLeast: 5 });
    const property = fc.asyncProperty(
      fc.subarray(names, { maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      async (bag, isNewer, isExpired) => {
        if (!budget.begins()) return;
        const { order, token, other, actions } = await arrange();
        const charge = await startAttempt(order.id);
        const outcome = await mockProvider.create(charge);
        expect(outcome.status).toBe('captured');
        await letTimePass(order.id);
        if (isNewer) await fillShopperCart(shop, token, { [other]: 1 });
        if (isExpired) await expireOrder(order.id);
        await expectOrderly(order.id, [
          settlePayment(charge.key).then(() => null),
          ...bag.map((name) => actions[name]()),
          settlePayment(charge.key).then(() => null),
          expireOrder(order.id).then(() => null),
        ]);
      },
    );
    await fc.assert(property, limits);
    budget.report('orders to which several things and late money happened at once');
  }, 60_000);
});
