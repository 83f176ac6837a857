import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { config } from '../../../src/config/index.js';
import { sweepStartedPayments } from '../../../src/modules/order/jobs/sweep-started-payments.job.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { expire, mock } from '../../factories/order.js';
import { asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildStaff } from '../../factories/staff.js';
import { buildVariant, levelOf } from '../../factories/variant.js';
import type { Answer, Json } from '../../support/client.js';
import { asked, books } from '../../support/later-provider.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

// A provider is added by its place in the list alone: nothing else of orders knows it.
vi.mock('../../../src/modules/order/payments/providers.js', async (original) => {
  const { laterProvider } = await import('../../support/later-provider.js');
  const { providers } = await original<{ providers: unknown[] }>();
  return { providers: [...providers, laterProvider] };
});

let shop: Shop;
let staff: { token: string };
beforeAll(async () => {
  (config.orders.paymentProviders as string[]).push('later');
  shop = await startShop(['cart', 'order', 'panel']);
  staff = await buildStaff();
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const later = { provider: 'later' };
interface Waiting {
  id: string;
  token: string;
  key: string;
  variantId: string;
}

/** A guest's order that was sent to the provider's page. */
async function sentAway(): Promise<Waiting> {
  const { variantId } = await buildVariant();
  const cart = await fillGuestCart(shop, { [variantId]: 1 });
  const { status, body } = await placeGuestOrder(shop, cart, { payment: later });
  expect([status, body.status, body.paymentStatus]).toEqual([201, 'pending', 'awaiting']);
  return { id: body.id, token: body.token, key: body.payments[0].id, variantId };
}

const read = async ({ id, token }: Waiting): Promise<Json> =>
  (await shop.order.get(`/v1/orders/${id}`, asGuest(token))).body;
const pay = ({ id, token }: Waiting, payment: object): Promise<Answer> =>
  shop.order.post(`/v1/orders/${id}/payments`, payment, asGuest(token));
const byStaff = ({ id }: Waiting, what: string): Promise<Answer> =>
  shop.panel.post(`/v1/admin/orders/${id}/${what}`, {}, staff);

/** Lets the sweep find what has not been touched for half a minute. */
async function sweepLater({ id }: Waiting): Promise<void> {
  const before = dbNowPlus(-40);
  await sql(
    null,
    `UPDATE payments SET created_at = ${before}, answered_at = CASE WHEN answered_at IS NULL THEN NULL ELSE ${before} END
     WHERE order_id = ?`,
    [id],
  );
  await sweepStartedPayments.run();
}

async function authorized(): Promise<Waiting> {
  const order = await sentAway();
  books.set(order.key, 'authorized');
  expect((await pay(order, later)).body).toMatchObject({ status: 'processing', paymentStatus: 'authorized' });
  return order;
}

describe('a payment that waits for its buyer', () => {
  it('shows the buyer alone where to go, and goes on when the buyer is back', async () => {
    const order = await sentAway();
    const redirectUrl = `https://pay.example/${order.key}`;
    expect((await read(order)).payments).toMatchObject([{ status: 'pending', nextAction: { redirectUrl } }]);
    const { body: shown } = await shop.panel.get(`/v1/admin/orders/${order.id}`, staff);
    expect(shown.payments[0]).not.toHaveProperty('nextAction');
    const { rows } = await sql(null, 'SELECT next_action FROM payments WHERE id = ?', [order.key]);
    expect(String(rows[0]?.['next_action'])).not.toContain('example');
    books.set(order.key, 'captured');
    const back = await pay(order, later);
    expect(back).toMatchObject({ status: 201, body: { status: 'processing', paymentStatus: 'paid' } });
    expect(back.body.payments).toMatchObject([{ id: order.key, status: 'captured' }]);
    expect(back.body.payments[0]).not.toHaveProperty('nextAction');
  });

  it('is asked about and not given up while its order waits', async () => {
    const order = await sentAway();
    const { confirm, void: voided } = asked;
    await sweepLater(order);
    expect(asked).toMatchObject({ confirm: confirm + 1, void: voided });
    expect((await read(order)).payments).toMatchObject([{ status: 'pending' }]);
    books.set(order.key, 'captured');
    await sweepLater(order);
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
  });

  it('is reported by webhook', async () => {
    const order = await sentAway();
    books.set(order.key, 'captured');
    const report = (signature: string) =>
      shop.order.post('/v1/payments/webhooks/later', { key: order.key }, { headers: { 'later-signature': signature } });
    expect((await report('wrong')).status).toBe(401);
    for (let i = 0; i < 2; i++) expect((await report('right')).status).toBe(204);
    expect(await read(order)).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
  });

  it('is given up when its order expires, or when the buyer pays in another way', async () => {
    const late = await sentAway();
    await expire(late.id);
    const other = await sentAway();
    expect((await pay(other, mock)).body).toMatchObject({ status: 'processing' });
    await sweepLater(late);
    await sweepLater(other);
    expect((await read(late)).payments).toMatchObject([{ status: 'voided' }]);
    expect((await read(other)).payments).toMatchObject([{ status: 'voided' }, { status: 'captured' }]);
  });
});

describe('money that is only held', () => {
  it('is taken before the first units are shipped', async () => {
    const order = await authorized();
    expect(await byStaff(order, 'fulfill')).toMatchObject({
      status: 200,
      body: { status: 'completed', paymentStatus: 'paid', payments: [{ status: 'captured' }] },
    });
  });

  it('is taken also where many orders are shipped at once, and an order whose bank refuses says why', async () => {
    const [given, refused] = [await authorized(), await authorized()];
    books.set(refused.key, 'refused');
    const orderIds = [given.id, refused.id];
    const { body } = await shop.panel.post('/v1/admin/orders/bulk-fulfill', { orderIds }, staff);
    expect(body.items).toMatchObject([
      { orderId: given.id, ok: true, code: null },
      { orderId: refused.id, ok: false, code: 'payment_declined' },
    ]);
    expect(await read(given)).toMatchObject({ status: 'completed', paymentStatus: 'paid' });
    expect(await read(refused)).toMatchObject({ status: 'cancelled', paymentStatus: 'failed' });
  });

  it('keeps the goods in the house where the bank refuses it, and ends the order', async () => {
    const order = await authorized();
    books.set(order.key, 'refused');
    expect(await byStaff(order, 'fulfill')).toMatchObject({ status: 422, body: { code: 'payment_declined' } });
    expect(await read(order)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'payment_failed',
      paymentStatus: 'failed',
    });
    expect(await levelOf(order.variantId)).toEqual({ onHand: 10, reserved: 0 });
  });

  it('is let go when the order is cancelled', async () => {
    const order = await authorized();
    expect((await byStaff(order, 'cancel')).body).toMatchObject({ status: 'cancelled', refunds: [] });
    await sweepLater(order);
    expect(books.get(order.key)).toBe('voided');
    expect(await read(order)).toMatchObject({ paymentStatus: 'awaiting', payments: [{ status: 'voided' }] });
  });

  it('is let go, and not given back, when it comes for an order that cannot go on', async () => {
    const order = await sentAway();
    await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
    books.set(order.key, 'authorized');
    const headers = { 'later-signature': 'right' };
    await shop.order.post('/v1/payments/webhooks/later', { key: order.key }, { headers });
    await sweepLater(order);
    expect(await read(order)).toMatchObject({ status: 'cancelled', payments: [{ status: 'voided' }], refunds: [] });
  });
});
