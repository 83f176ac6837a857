import { dbNow, sql, toDate } from '../../../platform/database/sql.js';
import { addDays, dayIn } from '../../../utils/time-zone.js';
import { storeTimeZone } from '../store-time-zone.js';

const DAYS = 90;

/** How many units were sold of each product in the last 90 days. Day by day: no statement takes long. */
export async function readSoldUnits(): Promise<Map<string, number>> {
  const timeZone = await storeTimeZone();
  const { rows } = await sql<{ now: unknown }>(null, `SELECT ${dbNow} AS now`);
  const today = dayIn(timeZone, toDate(rows[0]?.now));
  const sold = new Map<string, number>();
  for (let ago = 0; ago < DAYS; ago += 1) {
    for (const { product_id, units } of await readDay(addDays(today, -ago))) {
      sold.set(product_id, (sold.get(product_id) ?? 0) + Number(units));
    }
  }
  return sold;
}

async function readDay(day: string): Promise<{ product_id: string; units: unknown }[]> {
  const text = 'SELECT product_id, SUM(units) AS units FROM daily_variant_sales WHERE day = ? GROUP BY product_id';
  return (await sql<{ product_id: string; units: unknown }>(null, text, [day])).rows;
}
