import { systemContext } from '../../../platform/context.js';
import { dbNow, sql, toDate } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { dayIn, offsetMinutes } from '../../../utils/time-zone.js';
import { beginLowStockDigest, hasLowStockDigest } from '../../product/index.js';
import { staffWhoMay } from '../queries/staff-who-may.js';
import { storeTimeZone } from '../store-time-zone.js';

/** From which hour of the day on, as the shop's clocks have it. */
const FIRST_HOUR = 7;

/** One member is told of the stock that became low; the payload has the day. */
export const TELL_LOW_STOCK = 'staff.low_stock';

/** The day for which staff are to be told by now; null before the hour at which they are. */
export function digestDay(timeZone: string, now: Date): string | null {
  const clock = new Date(now.getTime() + offsetMinutes(timeZone, now) * 60_000);
  return clock.getUTCHours() < FIRST_HOUR ? null : dayIn(timeZone, now);
}

/** Once a day, has everybody who may change stock told of what became low since the last time. */
export async function tellLowStock(day: string | null): Promise<void> {
  if (day === null || (await hasLowStockDigest(day))) return;
  await inTransaction(systemContext('low-stock-digest'), async (tx) => {
    if (!(await beginLowStockDigest(tx, day))) return;
    const staffIds = await staffWhoMay(tx, 'stock:adjust');
    await tx.emit(...staffIds.map((subjectId) => ({ kind: TELL_LOW_STOCK, subjectId, payload: { day } })));
  });
}

/** By the database's clock. */
export async function digestDayNow(): Promise<string | null> {
  const { rows } = await sql<{ now: unknown }>(null, `SELECT ${dbNow} AS now`);
  return digestDay(await storeTimeZone(), toDate(rows[0]?.now));
}
