import type { Tx } from '../../../platform/database/transaction.js';
import { problemBody } from '../../../platform/http/problems.js';
import type { Reply } from '../../../platform/http/route.js';
import type { Around } from '../../../platform/idempotency/index.js';
import { audited } from '../commands/audited.js';
import { askForCapture, paymentToCapture } from '../commands/capture-payment.js';
import { recordCharge } from '../commands/record-charge.js';
import { paymentDeclined } from '../order.errors.js';
import type { ChargeOutcome } from '../payments/provider.js';

interface ShippingCall {
  context: { requestId: string };
  params: { orderId: string };
  ifMatch: number | undefined;
}

/**
 * Ships units once the money for the order is taken: where it is only authorized, the provider is asked for it between
 * two transactions. Where it refuses, nothing is shipped.
 */
export function capturingFirst(
  call: ShippingCall,
  ship: (tx: Tx, ifMatch: number | undefined) => Promise<Reply>,
): Around<string, ChargeOutcome> {
  const { orderId } = call.params;
  return {
    async begin(tx) {
      const paymentId = await paymentToCapture(tx, orderId);
      if (!paymentId) return { reply: await ship(tx, call.ifMatch) };
      await audited(tx, { action: 'order:fulfill', orderId, ifMatch: call.ifMatch }, async () => undefined);
      return { step: paymentId };
    },
    call: askForCapture,
    async finish(tx, paymentId, outcome) {
      await audited(tx, { action: 'order:fulfill', orderId, ifMatch: undefined }, () =>
        recordCharge(tx, { orderId, paymentId }, outcome),
      );
      // The version that staff have seen was checked before the provider was asked.
      if (outcome.status === 'captured') return ship(tx, undefined);
      const problem = paymentDeclined({ detail: 'The provider did not give the money: nothing was shipped.' });
      return { status: problem.status, body: problemBody(problem, call.context.requestId) };
    },
  };
}
