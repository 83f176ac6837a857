import { systemContext } from '../../../platform/context.js';
import { sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { catalogueEvents } from '../catalogue-events.js';

const BATCH = 500;
/** What the event of a ranking is about: all products. */
const SUBJECT = 'products';

/** Says how many units were lately sold of each product; of those that are not named, none. */
export async function rankProducts(sold: ReadonlyMap<string, number>): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) after = await rankBatch(after, sold);
}

/** Those that come next by id; gives the last of them, or undefined where none is left. */
async function rankBatch(after: string, sold: ReadonlyMap<string, number>): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; sold_units: number }>(
    null,
    `SELECT id, sold_units FROM products WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
    [after],
  );
  const changed = rows.filter(({ id, sold_units }) => sold_units !== (sold.get(id) ?? 0));
  if (changed.length > 0) {
    await inTransaction(systemContext('rank-products'), async (tx) => {
      for (const { id } of changed) {
        // No change of the product itself: neither its version nor the time of its last change moves.
        await sql(tx, 'UPDATE products SET sold_units = ? WHERE id = ?', [sold.get(id) ?? 0, id]);
      }
      await tx.emit({ kind: catalogueEvents.ranked, subjectId: SUBJECT });
    });
  }
  return rows.length < BATCH ? undefined : rows.at(-1)?.id;
}
