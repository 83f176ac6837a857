import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { isProviderEnabled, providerNamed } from '../payments/index.js';
import { findPayment } from '../queries/load-order.js';
import { recordCharge } from './record-charge.js';

interface Webhook {
  provider: string;
  headers: IncomingHttpHeaders;
  rawBody: Buffer;
}

/** Records what a provider reports, once its signature is verified; a report that is known already has no effect. */
export async function receiveWebhook(context: Context, { provider, headers, rawBody }: Webhook): Promise<void> {
  if (!isProviderEnabled(provider)) throw notFound();
  const { key, outcome } = await providerNamed(provider).verifyWebhook(headers, rawBody);
  const { orderId, provider: own } = await findPayment(null, key);
  // One provider's signature says nothing about another's charges.
  if (own !== provider) throw notFound();
  await inTransaction({ ...context, actor: { kind: 'system', name: provider } }, (tx) =>
    recordCharge(tx, { orderId, paymentId: key }, outcome),
  );
}
