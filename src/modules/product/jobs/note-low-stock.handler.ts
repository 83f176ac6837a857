import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { STOCK_LOW } from '../catalogue-events.js';

/** Keeps which levels fell to their threshold until staff are told; one that does so again before is told of once. */
export const noteLowStock = defineEventHandler({
  name: 'note-low-stock',
  kinds: [STOCK_LOW],
  async inTransaction(events, tx) {
    const ids = [...new Set(events.map(({ subjectId }) => subjectId))];
    const { rows } = await sql<{ id: string }>(
      tx,
      `SELECT stock_level_id AS id FROM low_stock_alerts WHERE digest_day IS NULL AND stock_level_id IN (${marks(ids.length)})`,
      ids,
    );
    const known = new Set(rows.map(({ id }) => id));
    const added = ids.filter((id) => !known.has(id));
    if (added.length === 0) return;
    await sql(
      tx,
      `INSERT INTO low_stock_alerts (stock_level_id, at, digest_day) VALUES ${added.map(() => `(?, ${dbNow}, NULL)`).join(', ')}`,
      added,
    );
  },
});
