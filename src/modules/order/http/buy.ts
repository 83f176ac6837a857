import { config } from '../../../config/index.js';
import { decryptText, encryptText } from '../../../platform/auth/encryption.js';
import type { Actor, Context } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { problemBody } from '../../../platform/http/problems.js';
import type { Reply } from '../../../platform/http/route.js';
import { type Around, finishingTogether, type Step } from '../../../platform/idempotency/index.js';
import type { PlacedOrder } from '../commands/place-orders.js';
import { recordCaptures } from '../commands/record-captures.js';
import { recordCharge } from '../commands/record-charge.js';
import { paymentDeclined } from '../order.errors.js';
import { providerNamed } from '../payments/index.js';
import type { ChargeOutcome, ChargeRequest } from '../payments/provider.js';
import { loadOrder, loadOrders, type OrderView } from '../queries/load-order.js';
import { presentOrder } from './order.presenter.js';

/** Where a purchase stands while its provider is asked; kept as the key's recovery point, the token sealed. */
export interface Purchase {
  provider: string;
  charge: ChargeRequest;
  sealedToken: string | null;
}

type PurchaseSteps = Around<Purchase, ChargeOutcome>;

/** Begins in one transaction, asks the provider outside of any, and records and answers in another. */
export function purchase(
  { actor, requestId }: Context,
  beginning: Pick<PurchaseSteps, 'begin' | 'beginTogether'>,
): PurchaseSteps {
  return {
    ...beginning,
    call: ({ provider: name, charge }) => {
      const asked = providerNamed(name);
      return charge.isBegun ? asked.confirm(charge) : asked.create(charge);
    },
    async finish(tx, step, outcome): Promise<Reply> {
      await recordCharge(tx, { orderId: step.charge.orderId, paymentId: step.charge.key }, outcome);
      const view = await loadOrder(tx, step.charge.orderId);
      const order = presentOrder(view, tokenOf(step));
      const attempt = view.payments.find((payment) => payment.id === step.charge.key);
      const isRefused = attempt?.status === 'declined' || attempt?.status === 'voided';
      if (!isRefused && order.status !== 'cancelled') return { status: 201, body: order };
      const detail = isRefused ? declineDetail(order.status) : CAME_LATE;
      const problem = paymentDeclined({ detail, extra: { order } });
      return { status: problem.status, body: problemBody(problem, requestId) };
    },
    finishTogether: (claim, step, outcome) =>
      outcome.status === 'captured'
        ? capturedTogether({ actor, step, reference: outcome.reference }, claim)
        : claim.alone(),
  };
}

interface Captured {
  actor: Actor;
  step: Purchase;
  reference: string;
}

/** Money that was taken is recorded together for the orders that wait for it at the same time. */
const capturedTogether = finishingTogether<Captured>({
  max: config.orders.together,
  namesOf: ({ step }) => [step.charge.orderId],
  async finish(tx, captured) {
    const captures = captured.map(({ actor, step: { charge }, reference }) => {
      return { actor, reference, orderId: charge.orderId, paymentId: charge.key };
    });
    if (!(await recordCaptures(tx, captures))) return null;
    const views = await loadOrders(
      tx,
      captures.map(({ orderId }) => orderId),
    );
    return views.map((view, at) => ({ status: 201, body: presentOrder(view, tokenOf(captured[at]?.step)) }));
  },
});

const tokenOf = (step?: Purchase): string | null =>
  step?.sealedToken ? decryptText('order-token', step.sealedToken) : null;

const CAME_LATE = 'The order was cancelled before the payment came; the money is given back.';

/** An order whose payment begins, or that waits for one. */
export interface Begun extends PlacedOrder {
  provider: string | null;
}

/** What follows: the answer, or what the provider is to be asked. */
export async function stepsOf(tx: Tx, orders: Begun[]): Promise<Step<Purchase>[]> {
  const answered = orders.filter(({ charge }) => !charge).map(({ orderId }) => orderId);
  const views = new Map((await loadOrders(tx, answered)).map((view) => [view.order.id, view]));
  return orders.map(({ orderId, token, charge, provider }) => {
    if (charge && provider)
      return { step: { provider, charge, sealedToken: token && encryptText('order-token', token) } };
    const view = views.get(orderId) as OrderView;
    // What is not pending was paid before, and nothing was begun.
    return { reply: { status: view.order.status === 'pending' ? 201 : 200, body: presentOrder(view, token) } };
  });
}

function declineDetail(status: string): string {
  return status === 'pending'
    ? 'The payment was declined; the order still waits to be paid.'
    : 'The payment was declined for good and the order is cancelled.';
}
