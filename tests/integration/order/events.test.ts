import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settlePayment } from '../../../src/modules/order/commands/settle-payment.js';
import { forgetShopper } from '../../../src/modules/order/jobs/forget-shopper.handler.js';
import { sendOrderMails } from '../../../src/modules/order/jobs/order-mails.handler.js';
import { performRequestedRefund } from '../../../src/modules/order/jobs/perform-refund.handler.js';
import { scheduleExpiry } from '../../../src/modules/order/jobs/schedule-expiry.handler.js';
import { mockProvider } from '../../../src/modules/order/payments/mock-provider.js';
import { fromJson, sql } from '../../../src/platform/database/sql.js';
import { type Relay, startRelay } from '../../../src/platform/outbox/index.js';
import { jobQueue } from '../../../src/platform/queue/index.js';
import {
  buildGuestOrder,
  buildPaidOrder,
  buildShopperOrder,
  decline,
  expire,
  mock,
  startAttempt,
} from '../../factories/order.js';
import { asGuest, buyAsGuest } from '../../factories/purchase.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { eventually } from '../../support/eventually.js';
import { mailsOf, type ReadMail } from '../../support/mails.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('STORE_URL', 'https://shop.example');
});

let shop: Shop;
let relay: Relay;
let staff: StaffMember;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'user', 'panel']);
  staff = await buildStaff();
  relay = startRelay([scheduleExpiry, sendOrderMails, performRequestedRefund, forgetShopper]);
});
afterAll(async () => {
  await relay.stop();
  await jobQueue.close();
  await expectVerified();
  await shop.stop();
});

const untilDelivered = (subjectId: string) =>
  eventually(async () => {
    const { rows } = await sql<{ n: number }>(
      null,
      'SELECT COUNT(*) AS n FROM outbox WHERE subject_id = ? AND delivered_at IS NULL',
      [subjectId],
    );
    return Number(rows[0]?.n) === 0;
  });
const isOfPlacing = ({ file }: ReadMail) => file.startsWith('order-placed');
/**
 * The mails about an order after that of its placing, oldest first, once all its events are delivered. Whether one that
 * is paid by a second call is told of before is a matter of who is faster.
 */
async function mailsAbout(orderId: string): Promise<ReadMail[]> {
  await untilDelivered(orderId);
  return mailsOf(orderId).filter((mail) => !isOfPlacing(mail));
}

describe('the mails of an order', () => {
  it.each([undefined, { provider: 'manual' }])('confirm an order that waits to be paid, by %o', async (payment) => {
    const { variantId } = await buildVariant({ price: 1250 });
    const input = { email: 'ada@example.com', ...(payment ? { payment } : {}) };
    const { body } = await buyAsGuest(shop, { [variantId]: 2 }, input);
    await untilDelivered(body.id);
    const [mail, ...more] = mailsOf(body.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'ada@example.com', subject: `We have your order ${body.number} – Emporion` });
    const until = `${body.expiresAt.slice(0, 10)} ${body.expiresAt.slice(11, 16)} UTC`;
    expect(mail?.text).toContain(`To be paid: USD 25.00, until ${until}`);
  });

  it('say nothing of an order whose payment was begun with it, paid or declined', async () => {
    const { variantId } = await buildVariant();
    const declined = await buyAsGuest(shop, { [variantId]: 1 }, { payment: decline });
    await untilDelivered(declined.body.order.id);
    expect(mailsOf(declined.body.order.id)).toEqual([]);
    const { body: paid } = await buyAsGuest(shop, { [variantId]: 1 }, { payment: mock });
    await untilDelivered(paid.id);
    expect(mailsOf(paid.id).map(({ subject }) => subject)).toEqual([`Your order ${paid.number} – Emporion`]);
  });

  it('confirm a payment with what was bought', async () => {
    const { variantId, sku } = await buildVariant({ price: 1250 });
    const { body } = await buyAsGuest(shop, { [variantId]: 2 }, { payment: mock, email: 'ada@example.com' });
    const mails = await mailsAbout(body.id);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'ada@example.com', subject: expect.stringContaining(body.number) });
    expect(mails[0]?.text).toContain(`2 × Product ${sku} (${sku})  USD 25.00`);
    expect(mails[0]?.text).toContain('Total: USD 25.00');
  });

  it('say that an order expired, once, also when the event comes twice', async () => {
    const { variantId } = await buildVariant();
    const order = await buildGuestOrder(shop, { [variantId]: 1 }, 'late@example.com');
    expect(await mailsAbout(order.id)).toEqual([]);
    await expire(order.id);
    const mails = await mailsAbout(order.id);
    expect(mails.map((mail) => mail.subject)).toEqual([expect.stringMatching(/has expired/)]);
    for (const event of await eventsOf(order.id)) {
      if (sendOrderMails.kinds.includes(event.kind)) await deliver(sendOrderMails, event);
    }
    expect(await mailsAbout(order.id)).toEqual(mails);
  });

  it('tell of a cancellation and of the money that goes back', async () => {
    const { variantId } = await buildVariant({ price: 300 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    await shop.order.post(`/v1/orders/${order.id}/cancel`, {}, asGuest(order.token));
    const subjects = (await mailsAbout(order.id)).map((mail) => mail.subject);
    expect(subjects).toEqual([
      expect.stringMatching(/^Your order/),
      expect.stringMatching(/was cancelled/),
      expect.stringMatching(/^Money back/),
    ]);
  });

  it('name what was shipped, how it is found and where it goes', async () => {
    const { variantId, sku } = await buildVariant();
    const order = await buildPaidOrder(shop, { [variantId]: 3 });
    const { body } = await shop.panel.get(`/v1/admin/orders/${order.id}`, { token: staff.token });
    const items = [{ itemId: body.items[0].id, quantity: 1 }];
    const shipment = { items, carrier: 'DHL', trackingNumber: 'JD0001' };
    await shop.panel.post(`/v1/admin/orders/${order.id}/fulfill`, shipment, { token: staff.token });
    const text = (await mailsAbout(order.id)).at(-1)?.text ?? '';
    expect(text).toMatch(new RegExp(`the rest of your order follows:\\n\\n1 × Product ${sku}.*\\(${sku}\\)\\n`));
    expect(text).toContain('Carrier: DHL\nTracking number: JD0001\nIt goes to:\nAda Lovelace\n');
    expect(text).toContain('https://shop.example');
  });

  it('do not go to a stranger whose address a guest gave: none for declines, three an hour for expired orders', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    const email = 'stranger@example.com';
    const declined = await buildGuestOrder(shop, { [variantId]: 1 }, email);
    for (let i = 0; i < 5; i++)
      await shop.order.post(`/v1/orders/${declined.id}/payments`, decline, asGuest(declined.token));
    expect(await mailsAbout(declined.id)).toEqual([]);
    const counts: number[] = [];
    for (let i = 0; i < 5; i++) {
      const order = await buildGuestOrder(shop, { [variantId]: 1 }, email);
      await expire(order.id);
      counts.push((await mailsAbout(order.id)).length);
    }
    expect(counts).toEqual([1, 1, 1, 0, 0]);
  });

  it('tell of each of several refunds by itself', async () => {
    const { variantId } = await buildVariant({ price: 300 });
    const order = await buildPaidOrder(shop, { [variantId]: 1 });
    for (const amount of [100, 50]) {
      const body = { amount: { amount, currency: 'USD' } };
      await shop.panel.post(`/v1/admin/orders/${order.id}/refund`, body, { token: staff.token });
    }
    const texts = (await mailsAbout(order.id)).slice(1).map((mail) => mail.text);
    expect(texts).toEqual([expect.stringContaining('USD 1.00'), expect.stringContaining('USD 0.50')]);
  });

  it('tell of a payment that came late, whether the order goes on or the money goes back', async () => {
    const payLate = async (onHand: number) => {
      const { variantId } = await buildVariant({ onHand });
      const order = await buildGuestOrder(shop, { [variantId]: 1 });
      const charge = await startAttempt(order.id);
      await mockProvider.create(charge);
      await expire(order.id);
      if (onHand === 1) await buildPaidOrder(shop, { [variantId]: 1 });
      await settlePayment(charge.key);
      await eventually(async () => {
        const { rows } = await sql(null, "SELECT id FROM refunds WHERE order_id = ? AND status = 'started'", [
          order.id,
        ]);
        return rows.length === 0;
      });
      return (await mailsAbout(order.id)).map((mail) => mail.subject);
    };
    expect(await payLate(2)).toEqual([
      expect.stringMatching(/has expired/),
      expect.stringMatching(/goes on/),
      expect.stringMatching(/^Your order \w+ –/),
    ]);
    expect(await payLate(1)).toEqual([expect.stringMatching(/has expired/), expect.stringMatching(/^Money back/)]);
  });
});

describe('a deleted account', () => {
  const rowOf = async (id: string) => {
    const { rows } = await sql(
      null,
      'SELECT status, email, user_id, note, shipping_address, billing_address, total FROM orders WHERE id = ?',
      [id],
    );
    const row = rows[0] ?? {};
    return {
      ...row,
      shipping_address: fromJson(row['shipping_address']),
      billing_address: fromJson(row['billing_address']),
    };
  };

  it('leaves its orders without the person; one under way keeps its address until it is over', async () => {
    const { variantId } = await buildVariant({ onHand: 50 });
    const { id: userId, email, token } = await buildShopper();
    const done = await buildShopperOrder(shop, token, { [variantId]: 1 }, mock);
    await shop.panel.post(`/v1/admin/orders/${done.id}/fulfill`, undefined, { token: staff.token });
    const under = await buildShopperOrder(shop, token, { [variantId]: 2 }, mock);
    const waiting = await buildShopperOrder(shop, token, { [variantId]: 1 });
    const other = await buildGuestOrder(shop, { [variantId]: 1 }, 'other@example.com');
    await untilDelivered(under.id);
    expect((await shop.user.delete('/v1/me', { token })).status).toBe(204);
    await untilDelivered(userId);
    const nobody = { firstName: 'deleted', lastName: 'deleted', line1: 'deleted', city: 'deleted', country: 'GB' };
    const forgotten = { email: 'deleted', note: null, shipping_address: nobody, billing_address: nobody };
    expect(await rowOf(done.id)).toEqual({
      ...forgotten,
      status: 'completed',
      user_id: userId,
      total: expect.anything(),
    });
    expect(await rowOf(under.id)).toMatchObject({
      email,
      shipping_address: { firstName: 'Ada', line1: expect.any(String) },
    });
    expect(await rowOf(other.id)).toMatchObject({ email: 'other@example.com' });

    await shop.panel.post(`/v1/admin/orders/${under.id}/fulfill`, undefined, { token: staff.token });
    await expire(waiting.id);
    for (const id of [under.id, waiting.id]) {
      await untilDelivered(id);
      expect(await rowOf(id)).toMatchObject(forgotten);
    }
    const { body } = await shop.panel.get(`/v1/admin/orders/${under.id}`, { token: staff.token });
    expect(body).toMatchObject({ email: 'deleted', status: 'completed', totals: { total: { amount: 2 * 1999 } } });
    expect(JSON.stringify(body)).not.toMatch(/Ada|Lovelace|@example/);
  });
});
