import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checks, runVerify } from '../../../src/cli/verify/index.js';
import { rebuildSales } from '../../../src/modules/panel/commands/rebuild-sales.js';
import { sealEntries } from '../../../src/modules/panel/commands/seal-entries.js';
import { dbNow, dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { buildGuestOrder, buildPaidOrder, decline, type GuestOrder } from '../../factories/order.js';
import { asGuest } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { openBreaker } from './broken-shop.js';

interface Orders {
  pending: GuestOrder;
  /** Paid, shipped in part and refunded in part. */
  paid: GuestOrder;
  /** Cancelled before it was paid. */
  cancelled: GuestOrder;
  /** Cancelled after it was paid, and given back. */
  returned: GuestOrder;
  variantId: string;
  levelId: string;
}

let shop: Shop;
let panel: StaffClient;
let orders: Orders;
let breaker: Awaited<ReturnType<typeof openBreaker>>;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  panel = staffClient(shop.panel, await buildStaff());
  orders = await sellSomething();
  await sealEntries('test');
  // Figures count what was told of.
  await sql(null, `UPDATE outbox SET delivered_at = ${dbNow} WHERE subject_id = ?`, [orders.paid.id]);
  await rebuildSales();
  breaker = await openBreaker();
});
afterEach(() => breaker.mend());
afterAll(async () => {
  // What was found was the break alone: mended, the shop is as it was. No worker runs, and events are soon overdue.
  await sql(null, `UPDATE outbox SET next_attempt_at = ${dbNow} WHERE delivered_at IS NULL`);
  expect((await verify()).lines.at(-1)).toBe(`clean: ${checks.length} checks`);
  await breaker.close();
  await shop.stop();
});

async function sellSomething(): Promise<Orders> {
  const { variantId, levelId } = await buildVariant({ price: 500, onHand: 50 });
  const items = { [variantId]: 2 };
  const [pending, cancelled] = [await buildGuestOrder(shop, items), await buildGuestOrder(shop, items)];
  const [paid, returned] = [await buildPaidOrder(shop, items), await buildPaidOrder(shop, items)];
  const ok = async (answer: Promise<{ status: number; body: unknown }>) =>
    expect((await answer).status, JSON.stringify((await answer).body)).toBeLessThan(300);
  const post = ({ id, token }: GuestOrder, path: string, body: unknown) =>
    shop.order.post(`/v1/orders/${id}/${path}`, body, {
      headers: { ...asGuest(token).headers, 'idempotency-key': `${path}-of-${id}` },
    });
  expect((await post(pending, 'payments', decline)).status).toBe(422);
  await ok(post(cancelled, 'cancel', {}));
  await ok(post(returned, 'cancel', {}));
  const [line] = (await panel.get(`/orders/${paid.id}`)).body.items;
  await ok(panel.post(`/orders/${paid.id}/fulfill`, { items: [{ itemId: line.id, quantity: 1 }] }));
  await ok(panel.post(`/orders/${paid.id}/refund`, { amount: { amount: 100, currency: 'USD' } }));
  await ok(panel.post(`/stock-levels/${levelId}/adjust`, { delta: 3, reason: 'received' }));
  await ok(panel.post('/categories', { name: 'Lamps' }));
  await ok(panel.post('/products', { name: 'A lamp' }));
  await moveThereAndBack(variantId);
  await count(levelId ?? '');
  const content = { kind: 'rules', match: 'all', rules: [{ field: 'stock', inStock: true }] };
  await ok(panel.post('/collections', { title: 'To be had', content }));
  return { pending, paid, cancelled, returned, variantId, levelId: levelId ?? '' };
}

/** A second location that held a unit for a while and was then archived. */
async function moveThereAndBack(variantId: string): Promise<void> {
  const [main] = (await panel.get('/stock-locations')).body.items;
  const { id } = (await panel.post('/stock-locations', { name: 'Attic' })).body;
  const items = [{ variantId, quantity: 1 }];
  const move = (fromLocationId: string, toLocationId: string) =>
    panel.post('/stock-transfers', { fromLocationId, toLocationId, items });
  expect((await move(main.id, id)).status).toBe(201);
  expect((await move(id, main.id)).status).toBe(201);
  await panel.patch(`/stock-locations/${id}`, { active: false });
  expect((await panel.delete(`/stock-locations/${id}`)).status).toBe(204);
}

/** A stocktake that has found one unit more. */
async function count(levelId: string): Promise<void> {
  const { locationId, onHand } = (await panel.get(`/stock-levels/${levelId}`)).body;
  const { id } = (await panel.post('/stocktakes', { locationId })).body;
  await panel.put(`/stocktakes/${id}/counts`, { items: [{ levelId, counted: onHand + 1 }] });
  expect((await panel.post(`/stocktakes/${id}/post`)).body).toMatchObject({ status: 'posted', differences: 1 });
}

async function verify(): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  return { code: await runVerify((line) => lines.push(line)), lines };
}

type Break = (orders: Orders) => string[];
const ofOrder = ({ id }: GuestOrder) => `order_id = '${id}'`;

/** For each claim of `verify`, the ways to break it. */
const breaks: Record<string, Break[]> = {
  'no level has less than nothing, or promises more than it may': [
    ({ levelId }) => [`UPDATE stock_levels SET on_hand = -1 WHERE id = '${levelId}'`],
    ({ levelId }) => [`UPDATE stock_levels SET reserved = 1000 WHERE id = '${levelId}'`],
  ],
  'every level equals the sum of its ledger': [
    ({ levelId }) => [`UPDATE stock_levels SET on_hand = on_hand + 1 WHERE id = '${levelId}'`],
    ({ pending }) => [`DELETE FROM stock_movements WHERE ${ofOrder(pending)}`],
  ],
  'every movement names a level of its variant and location': [
    ({ pending }) => [`UPDATE stock_movements SET location_id = 'loc_none' WHERE ${ofOrder(pending)}`],
    ({ pending }) => [`UPDATE stock_movements SET stock_level_id = 'lvl_none' WHERE ${ofOrder(pending)}`],
  ],
  'of a variant that was deleted no unit was left': [
    ({ variantId }) => [`DELETE FROM variants WHERE id = '${variantId}'`],
  ],
  'what a level has reserved is what open orders have not been sent': [
    ({ levelId }) => [`UPDATE stock_levels SET reserved = reserved + 1 WHERE id = '${levelId}'`],
    ({ pending }) => [`UPDATE orders SET status = 'cancelled' WHERE id = '${pending.id}'`],
  ],
  'every line of an open order holds its unshipped units, and no other order holds any': [
    ({ pending }) => [`UPDATE order_items SET quantity = quantity + 1 WHERE ${ofOrder(pending)}`],
    ({ cancelled }) => [`UPDATE stock_movements SET delta_reserved = 2 WHERE ${ofOrder(cancelled)}`],
  ],
  'an order holds units only at the levels that serve it, and gives none back elsewhere': [
    ({ pending }) => [`UPDATE order_items SET stock_level_id = 'lvl_none' WHERE ${ofOrder(pending)}`],
    ({ pending }) => [`UPDATE stock_movements SET delta_reserved = -1 WHERE ${ofOrder(pending)}`],
  ],
  'what a transfer takes from one location comes to another': [
    () => ["UPDATE stock_movements SET delta_on_hand = 2 WHERE reason = 'transfer' AND delta_on_hand > 0"],
    () => ["DELETE FROM stock_movements WHERE reason = 'transfer' AND delta_on_hand > 0"],
  ],
  'what a posted stocktake has found is in the ledger, and what others found is not': [
    () => ["DELETE FROM stock_movements WHERE reference LIKE 'stk%'"],
    () => ["UPDATE stocktakes SET status = 'cancelled'"],
  ],
  'a location that is archived is empty, and the shop has one that sells': [
    () => ["UPDATE stock_locations SET status = 'archived'"],
    () => ["UPDATE stock_locations SET status = 'inactive'"],
  ],
  'no stock is held for an order that does not exist': [
    ({ pending }) => [`UPDATE stock_movements SET order_id = 'ord_none' WHERE ${ofOrder(pending)}`],
  ],
  'what was shipped is what the shipments say': [
    () => ['DELETE FROM shipment_items'],
    ({ paid }) => [`UPDATE order_items SET fulfilled_quantity = 2 WHERE ${ofOrder(paid)}`],
  ],
  'the amounts of an order are those of its lines and add up': [
    ({ pending }) => [`UPDATE orders SET total = total + 1 WHERE id = '${pending.id}'`],
    ({ pending }) => [`UPDATE orders SET total = total + 1, subtotal = subtotal + 1 WHERE id = '${pending.id}'`],
    ({ pending }) => [`DELETE FROM order_items WHERE ${ofOrder(pending)}`],
  ],
  'the amounts of a line add up': [
    ({ pending }) => [`UPDATE order_items SET total = total - 1 WHERE ${ofOrder(pending)}`],
  ],
  'what was given back of a payment is the sum of its refunds, and never more than was taken': [
    ({ paid }) => [`UPDATE refunds SET amount = amount + 1 WHERE ${ofOrder(paid)}`],
    ({ paid }) => [
      `UPDATE payments SET refunded = captured + 1 WHERE ${ofOrder(paid)}`,
      `UPDATE refunds SET amount = 1001 WHERE ${ofOrder(paid)}`,
    ],
  ],
  'the payment status of an order is what its payments say': [
    ({ paid }) => [`UPDATE orders SET payment_status = 'paid' WHERE id = '${paid.id}'`],
    ({ pending }) => [`UPDATE orders SET payment_status = 'authorized' WHERE id = '${pending.id}'`],
    ({ paid }) => [`UPDATE payments SET order_id = 'ord_none' WHERE ${ofOrder(paid)}`],
  ],
  'no money is kept for an order that was cancelled': [
    ({ returned }) => [`UPDATE payments SET refunded = refunded - 1 WHERE ${ofOrder(returned)}`],
  ],
  'no goods are promised without money': [
    ({ paid }) => [`UPDATE payments SET captured = captured - 1 WHERE ${ofOrder(paid)}`],
  ],
  'every charge in the mock provider’s books is a payment of the same amount, and the other way round': [
    () => ["DELETE FROM mock_charges WHERE kind = 'charge'"],
    ({ paid }) => [`UPDATE payments SET status = 'declined', captured = 0 WHERE ${ofOrder(paid)}`],
    () => ["UPDATE mock_charges SET amount = amount + 1 WHERE kind = 'charge'"],
  ],
  'every refund in the mock provider’s books is one of ours, and the other way round': [
    () => ["DELETE FROM mock_charges WHERE kind = 'refund'"],
    ({ paid }) => [`DELETE FROM refunds WHERE ${ofOrder(paid)}`],
  ],
  'no attempt to pay or to give back stays unsettled': [
    ({ pending }) => [
      `UPDATE payments SET status = 'started', created_at = ${dbNowPlus(-300)} WHERE ${ofOrder(pending)}`,
    ],
    ({ paid }) => [`UPDATE refunds SET status = 'started', created_at = ${dbNowPlus(-300)} WHERE ${ofOrder(paid)}`],
  ],
  'a cart has at most one live order, and a live order its cart': [
    ({ pending }) => [`UPDATE orders SET live_cart_id = NULL WHERE id = '${pending.id}'`],
    ({ pending, paid }) => [`UPDATE orders SET cart_id = '${pending.cart.id}' WHERE id = '${paid.id}'`],
  ],
  'the cart of a live order is closed': [
    ({ pending }) => [`UPDATE carts SET status = 'active' WHERE id = '${pending.cart.id}'`],
  ],
  'an idempotency key that is answered keeps its answer': [() => ['UPDATE idempotency_keys SET answer = NULL']],
  'every order of the last days has its event': [
    ({ pending }) => [`DELETE FROM outbox WHERE kind = 'order.placed' AND subject_id = '${pending.id}'`],
  ],
  'every payment and cancellation of the last days has its event': [
    ({ paid }) => [`DELETE FROM outbox WHERE kind = 'order.paid' AND subject_id = '${paid.id}'`],
    ({ cancelled }) => [`DELETE FROM outbox WHERE kind = 'order.cancelled' AND subject_id = '${cancelled.id}'`],
  ],
  'no event is due for more than 60 s, as they are where no worker runs, and none fails for a day': [
    () => [`UPDATE outbox SET next_attempt_at = ${dbNowPlus(-65)}`],
    () => [
      `UPDATE outbox SET attempts = 200, next_attempt_at = ${dbNowPlus(300)}, created_at = ${dbNowPlus(-90_000)}
       WHERE kind = 'order.paid'`,
    ],
  ],
  'every delivery is that of an event': [
    () => [`INSERT INTO outbox_deliveries (outbox_id, handler, at) VALUES (987654, 'order-mails', ${dbNow})`],
  ],
  'the cart of an order that was cancelled unpaid is open again with its lines': [
    ({ cancelled }) => [`UPDATE carts SET status = 'ordered' WHERE id = '${cancelled.cart.id}'`],
    ({ cancelled }) => [`UPDATE cart_items SET quantity = 1 WHERE cart_id = '${cancelled.cart.id}'`],
    ({ cancelled }) => [`DELETE FROM cart_items WHERE cart_id = '${cancelled.cart.id}'`],
  ],
  'an order that was cancelled unpaid says which cart has its lines, where its cart was not removed': [
    // As it would be had the cart not been given back at all.
    ({ cancelled }) => [
      `UPDATE order_timeline SET data = '{"reason":"customer"}' WHERE kind = 'cancelled' AND ${ofOrder(cancelled)}`,
    ],
    ({ cancelled }) => [`DELETE FROM carts WHERE id = '${cancelled.cart.id}'`],
  ],
  'no order waits to be paid more than 60 s after its time': [
    ({ pending }) => [`UPDATE orders SET expires_at = ${dbNowPlus(-65)} WHERE id = '${pending.id}'`],
  ],
  'every change of status is in the transition table': [
    ({ paid }) => [
      `UPDATE order_timeline SET status_from = 'completed' WHERE status_to = 'processing' AND ${ofOrder(paid)}`,
    ],
  ],
  'an order is in the state where its history ends': [
    ({ pending }) => [`UPDATE orders SET status = 'processing' WHERE id = '${pending.id}'`],
    ({ pending }) => [`DELETE FROM order_timeline WHERE ${ofOrder(pending)}`],
  ],
  'every entry of a timeline is that of an order, and its actor is known': [
    ({ pending }) => [`UPDATE order_timeline SET order_id = 'ord_none' WHERE ${ofOrder(pending)}`],
    () => ["UPDATE order_timeline SET actor_id = 'stf_none' WHERE actor_kind = 'staff'"],
    ({ pending }) => [
      `UPDATE order_timeline SET actor_kind = 'shopper', actor_id = 'usr_none' WHERE ${ofOrder(pending)}`,
    ],
  ],
  'every event is about something that there is, or was until it was deleted': [
    ...['order', 'refund', 'product', 'category', 'collection', 'stock_location'].map((kind): Break => {
      return () => [`UPDATE outbox SET subject_id = '${kind}_none' WHERE kind LIKE '${kind}.%'`];
    }),
    () => ["UPDATE outbox SET kind = 'user.deleted' WHERE kind = 'order.shipped'"],
  ],
  'every category that the rules of a collection name is there': [
    () => [`UPDATE collections SET rules = '[{"field":"category","categoryId":"cat_none"}]'`],
  ],
  'every movement of stock that names an order or a staff member names one that there is': [
    ({ pending }) => [`UPDATE stock_movements SET order_id = 'ord_none' WHERE ${ofOrder(pending)}`],
    () => ["UPDATE stock_movements SET staff_id = 'stf_none' WHERE staff_id IS NOT NULL"],
  ],
  'every shipment by staff names a member that there is': [() => ["UPDATE shipments SET staff_id = 'stf_none'"]],
  'every row of the audit log names an actor that there is': [
    () => ["UPDATE audit_log SET actor_id = 'stf_none' WHERE actor_kind = 'staff'"],
    () => ["UPDATE audit_log SET actor_kind = 'shopper' WHERE actor_kind = 'staff'"],
  ],
  'the figures of each day are those of its orders, payments and refunds': [
    () => ['UPDATE daily_sales SET placed = placed + 1'],
    () => ['DELETE FROM daily_sales'],
  ],
  'what was sold of each variant on a day is what was paid for': [
    () => ['UPDATE daily_variant_sales SET units = units - 1'],
  ],
  'the audit log is one chain: no sealed entry was changed, added or taken away': [
    () => ["UPDATE audit_log SET action = 'product:read' WHERE seal_position = 1"],
    () => ['DELETE FROM audit_log WHERE seal_position = 2'],
  ],
  'no entry of the audit log waits more than 60 s for its seal': [
    () => [`UPDATE audit_log SET seal_position = NULL, seal = NULL, at = ${dbNowPlus(-65)} WHERE seal_position > 1`],
  ],
};

describe('emporion verify', () => {
  it('finds nothing in a shop that has sold, cancelled, shipped and given back', async () => {
    const { code, lines } = await verify();
    expect(code, lines.join('\n')).toBe(0);
    expect(lines.at(-1)).toBe(`clean: ${checks.length} checks`);
  });

  it('does not mind an event that waits for its next attempt', async () => {
    await breaker.break([
      `UPDATE outbox SET attempts = 5, next_attempt_at = ${dbNowPlus(60)}, last_error = 'SMTP 451'`,
    ]);
    expect((await verify()).code).toBe(0);
  });

  it('has for each of its checks a row here that breaks it', () => {
    expect(Object.keys(breaks).sort()).toEqual(checks.map(({ claim }) => claim).sort());
  });

  const cases = Object.entries(breaks).flatMap(([claim, ways]) => ways.map((way, at) => ({ claim, way, at: at + 1 })));
  it.each(cases)('finds what breaks “$claim” ($at)', async ({ claim, way }) => {
    await breaker.break(way(orders));
    const { code, lines } = await verify();
    expect(lines.filter((line) => line.startsWith('  FAIL') && line.includes(`  ${claim} (`))).toHaveLength(1);
    expect(code).toBe(1);
  });
});
