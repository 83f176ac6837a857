import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { ChargeRequest } from '../payments/provider.js';
import type { PaymentRow } from '../queries/order-rows.js';

/** What the shopper chose to pay with; the rest of it is the provider's. */
export interface PaymentInput extends Record<string, unknown> {
  provider: string;
}

/** An attempt to pay an order. */
export interface NewAttempt {
  order: { id: string; total: number; currency: string };
  payment: PaymentInput;
}

/**
 * Records attempts as `started`, which is committed before their provider is called, and gives what it is to be asked.
 * The caller has made sure that the shop takes the provider.
 */
export async function startPayments(tx: Tx, attempts: NewAttempt[]): Promise<ChargeRequest[]> {
  if (attempts.length === 0) return [];
  const started = attempts.map(({ order, payment: { provider, ...input } }) => ({
    provider,
    charge: newCharge(order, input),
  }));
  await sql(
    tx,
    `INSERT INTO payments (id, order_id, provider, status, amount, captured, refunded, currency, input, created_at, updated_at)
     VALUES ${started.map(() => `(?, ?, ?, 'started', ?, 0, 0, ?, ?, ${dbNow}, ${dbNow})`).join(', ')}`,
    started.flatMap(({ provider, charge: { key, orderId, amount, currency, input } }) => [
      key,
      orderId,
      provider,
      amount,
      currency,
      JSON.stringify(input),
    ]),
  );
  return started.map(({ charge }) => charge);
}

/** As `startPayments`, for one. */
export async function startPayment(tx: Tx, order: NewAttempt['order'], payment: PaymentInput): Promise<ChargeRequest> {
  const [charge] = await startPayments(tx, [{ order, payment }]);
  return charge as ChargeRequest;
}

function newCharge(order: NewAttempt['order'], input: Record<string, unknown>): ChargeRequest {
  const { id: orderId, total: amount, currency } = order;
  return { key: newId('pay'), orderId, amount, currency, reference: null, isBegun: false, input };
}

/** What a provider is asked about an attempt that there is already. */
export function chargeOf({ id: key, status, providerReference, ...payment }: PaymentRow): ChargeRequest {
  const { orderId, amount, currency, input } = payment;
  return { key, orderId, amount, currency, reference: providerReference, isBegun: status !== 'started', input };
}
