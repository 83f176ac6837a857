import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPayment } from '../../../src/modules/order/commands/start-payment.js';
import { mockProvider, mockSignature } from '../../../src/modules/order/payments/mock-provider.js';
import { systemContext } from '../../../src/platform/context.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { asGuest, buyAsGuest } from '../../factories/purchase.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

/** An order whose charge was taken, and whose record was lost. */
async function chargedButNotRecorded() {
  const { variantId } = await buildVariant({ price: 700 });
  const placed = await buyAsGuest(shop, { [variantId]: 1 });
  const order = { id: placed.body.id, total: 700, currency: 'USD' };
  const charge = await inTransaction(systemContext('test'), (tx) =>
    startPayment(tx, order, { provider: 'mock', outcome: 'success' }),
  );
  if (!charge) throw new Error('no attempt was started');
  await mockProvider.create(charge);
  return { order: placed.body, key: charge.key };
}

function report(body: string, signature: string) {
  return shop.order.post('/v1/payments/webhooks/mock', body, { headers: { 'mock-signature': signature } });
}

it('records what the provider reports, once, however often it reports it', async () => {
  const { order, key } = await chargedButNotRecorded();
  const body = JSON.stringify({ key });
  for (let i = 0; i < 3; i++) expect((await report(body, mockSignature(body))).status).toBe(204);
  const read = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
  expect(read.body).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
  expect(read.body.timeline.filter((entry: { kind: string }) => entry.kind === 'paid')).toHaveLength(1);
});

it('refuses a signature that is missing, of another body, too old or from the future', async () => {
  const { order, key } = await chargedButNotRecorded();
  const body = JSON.stringify({ key });
  const now = Math.floor(Date.now() / 1000);
  for (const signature of [
    '',
    mockSignature(`${body} `),
    mockSignature(body, now - 3600),
    mockSignature(body, now + 3600),
  ]) {
    const refused = await report(body, signature);
    expect([refused.status, refused.body.code]).toEqual([401, 'unauthenticated']);
  }
  const read = await shop.order.get(`/v1/orders/${order.id}`, asGuest(order.token));
  expect(read.body.status).toBe('pending');
  await report(body, mockSignature(body));
});

it('answers a report of nothing, and one that is no JSON, with a problem', async () => {
  const unknown = JSON.stringify({ key: 'pay_01JZZZZZZZZZZZZZZZZZZZZZZZ' });
  expect((await report(unknown, mockSignature(unknown))).status).toBe(404);
  expect((await report('{', mockSignature('{'))).body.code).toBe('malformed_json');
  expect((await report('{}', mockSignature('{}'))).body.code).toBe('validation_failed');
  expect((await shop.order.post('/v1/payments/webhooks/manual', '{}')).status).toBe(404);
});
