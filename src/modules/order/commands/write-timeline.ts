import type { OrderStatus } from '../../../models/order/order-status.js';
import type { Actor } from '../../../platform/context.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';

export interface TimelineEntry {
  orderId: string;
  kind: string;
  /** Where the entry is of a transition: what the status was and is. */
  change?: { from: OrderStatus | null; to: OrderStatus };
  data?: Record<string, unknown>;
  /** Who did it, where that is not who the transaction belongs to. */
  actor?: Actor;
}

/** Adds to the history of orders, in the transaction of what happened. */
export async function writeTimeline(tx: Tx, ...entries: TimelineEntry[]): Promise<void> {
  await sql(
    tx,
    `INSERT INTO order_timeline (order_id, kind, status_from, status_to, actor_kind, actor_id, data, at)
     VALUES ${entries.map(() => `(?, ?, ?, ?, ?, ?, ?, ${dbNow})`).join(', ')}`,
    entries.flatMap(({ orderId, kind, change, data = {}, actor = tx.context.actor }) => {
      // As it is now: a history does not change when somebody takes another name.
      const shown = actor.kind === 'staff' ? { ...data, staffName: actor.name } : data;
      const actorId = 'id' in actor ? actor.id : actor.kind === 'system' ? actor.name : null;
      return [orderId, kind, change?.from ?? null, change?.to ?? null, actor.kind, actorId, JSON.stringify(shown)];
    }),
  );
}
