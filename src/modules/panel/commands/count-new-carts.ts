import { systemContext } from '../../../platform/context.js';
import { dbNow, insertIgnore, sql, toDate } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { addDays, dayIn, startOfDay } from '../../../utils/time-zone.js';
import { storeTimeZone } from '../store-time-zone.js';

/** Writes how many carts were begun today and yesterday; a number only grows, since old carts are removed. */
export async function countNewCarts(): Promise<void> {
  const timeZone = await storeTimeZone();
  const { rows } = await sql<{ now: unknown }>(null, `SELECT ${dbNow} AS now`);
  const today = dayIn(timeZone, toDate(rows[0]?.now));
  for (const day of [addDays(today, -1), today]) {
    const carts = await countCartsOf(day, timeZone);
    if (carts === 0) continue;
    await inTransaction(systemContext('count-carts'), async (tx) => {
      await sql(tx, `${insertIgnore} daily_carts (day, carts) VALUES (?, 0)`, [day]);
      await sql(tx, 'UPDATE daily_carts SET carts = ? WHERE day = ? AND carts < ?', [carts, day, carts]);
    });
  }
}

async function countCartsOf(day: string, timeZone: string): Promise<number> {
  const { rows } = await sql<{ carts: number }>(
    null,
    'SELECT COUNT(*) AS carts FROM carts WHERE created_at >= ? AND created_at < ?',
    [startOfDay(timeZone, day), startOfDay(timeZone, addDays(day, 1))],
  );
  return Number(rows[0]?.carts);
}
