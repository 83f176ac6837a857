import { config } from '../../../config/index.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Around, beginningTogether, type Step } from '../../../platform/idempotency/index.js';
import { ordersPlacedTogether } from '../../../platform/metrics/index.js';
import { beginPayment } from '../commands/begin-payment.js';
import { type PlaceOrderInput, placeOrders } from '../commands/place-orders.js';
import type { PaymentInput } from '../commands/start-payment.js';
import type { ChargeOutcome } from '../payments/provider.js';
import { type Purchase, stepsOf } from './buy.js';

type Beginning = Pick<Around<Purchase, ChargeOutcome>, 'begin' | 'beginTogether'>;

const together = beginningTogether<PlaceOrderInput, Purchase>({
  max: config.orders.together,
  // The limit on pending orders is counted for each buyer, so that one has one order at a time.
  namesOf: ({ cartId, userId, email }) => [cartId, userId ?? email],
  begin: placeAndPay,
});

/** Begins with the order itself, together with those of others that wait at the same time. */
export const placing = (input: PlaceOrderInput): Beginning => ({
  begin: async (tx) => only(await placeAndPay(tx, [input])),
  beginTogether: (claim) => together(input, claim),
});

/** Begins with another attempt to pay an order. */
export const paying = (orderId: string, payment: PaymentInput): Beginning => ({
  async begin(tx) {
    const charge = await beginPayment(tx, orderId, payment);
    return only(await stepsOf(tx, [{ orderId, token: null, charge, provider: payment.provider }]));
  },
});

async function placeAndPay(tx: Tx, inputs: PlaceOrderInput[]): Promise<Step<Purchase>[]> {
  tx.afterCommit(() => ordersPlacedTogether.observe(inputs.length));
  const placed = await placeOrders(tx, inputs);
  return stepsOf(
    tx,
    placed.map((order, at) => ({ ...order, provider: inputs[at]?.payment?.provider ?? null })),
  );
}

function only<T>([first]: T[]): T {
  if (!first) throw new Error('nothing was begun');
  return first;
}
