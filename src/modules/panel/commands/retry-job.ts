import type { Tx } from '../../../platform/database/transaction.js';
import { type EventDelivery, retryDelivery } from '../../../platform/outbox/index.js';

/** Lets an event be delivered again at once. Throws `not_found`. */
export async function retryJob(tx: Tx, outboxId: number): Promise<EventDelivery> {
  const { before, after } = await retryDelivery(tx, outboxId);
  const shown = ({ kind, state, attempts, lastError }: EventDelivery) => ({ kind, state, attempts, lastError });
  await tx.audit({ action: 'job:manage', subjectId: before.subjectId, before: shown(before), after: shown(after) });
  return after;
}
