import { systemContext } from '../../../platform/context.js';
import { insertIgnore, marks, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../utils/group-by.js';
import { wordsOfLines } from '../order-words.js';

/** Writes the words under which these orders are found. Harmless to repeat: a line's name and sku never change. */
export async function writeOrderWords(tx: Tx, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return;
  const { rows } = await sql<{ order_id: string; name: string; sku: string }>(
    tx,
    `SELECT order_id, name, sku FROM order_items WHERE order_id IN (${marks(orderIds.length)})`,
    orderIds,
  );
  const words = [...groupBy(rows, (row) => row.order_id)].flatMap(([orderId, lines]) =>
    wordsOfLines(lines).map((word) => [word, orderId] as const),
  );
  if (words.length === 0) return;
  await sql(
    tx,
    `${insertIgnore} order_search_terms (term, order_id) VALUES ${words.map(() => '(?, ?)').join(', ')}`,
    words.flat(),
  );
}

const ORDERS_AT_ONCE = 500;

/** Writes the words of every order, as where orders came in without their events. Gives how many orders there are. */
export async function indexAllOrders(): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string }>(
      null,
      `SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT ${ORDERS_AT_ONCE}`,
      [after],
    );
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return count;
    await inTransaction(systemContext('index-all-orders'), (tx) => writeOrderWords(tx, ids));
    count += ids.length;
    after = last;
  }
}
