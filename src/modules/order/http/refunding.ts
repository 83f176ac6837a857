import type { Tx } from '../../../platform/database/transaction.js';
import { ok } from '../../../platform/http/route.js';
import type { Around } from '../../../platform/idempotency/index.js';
import { askForRefund, recordRefund } from '../commands/perform-refund.js';
import type { RefundOutcome } from '../payments/provider.js';
import { loadOrder, type OrderView } from '../queries/load-order.js';

interface Refunding {
  orderId: string;
  /** Does the change and gives the refunds that it started. */
  begin(tx: Tx): Promise<string[]>;
  present(view: OrderView): unknown;
  /** Wraps what is recorded after the provider's answer, where staff must leave an audit row for it. */
  recording?(tx: Tx, record: () => Promise<void>): Promise<void>;
}

type Answer = { refundId: string; outcome: RefundOutcome | null };

/** A change that may start refunds: their providers are asked between two transactions, as with a payment. */
export function refunding({ orderId, begin, present, recording }: Refunding): Around<string[], Answer[]> {
  const answer = async (tx: Tx) => {
    const view = await loadOrder(tx, orderId);
    return ok(present(view), view.order.version);
  };
  return {
    async begin(tx) {
      const refundIds = await begin(tx);
      return refundIds.length === 0 ? { reply: await answer(tx) } : { step: refundIds };
    },
    call: (refundIds) =>
      Promise.all(refundIds.map(async (refundId) => ({ refundId, outcome: await askForRefund(refundId) }))),
    async finish(tx, _refundIds, answers) {
      const record = async () => {
        for (const { refundId, outcome } of answers) if (outcome) await recordRefund(tx, refundId, outcome);
      };
      await (recording ? recording(tx, record) : record());
      return answer(tx);
    },
  };
}
