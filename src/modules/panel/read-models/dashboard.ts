import { dbNow, marks, sql, toDate } from '../../../platform/database/sql.js';
import { addDays, dayIn } from '../../../utils/time-zone.js';
import { storeTimeZone } from '../store-time-zone.js';
import { type Figure, figures } from './sales-facts.js';

export const periods = { today: 1, '7d': 7, '30d': 30, '90d': 90 } as const;
export type Period = keyof typeof periods;

export type DayFigures = Record<Figure | 'carts', number> & { day: string };

export interface BestSeller {
  variantId: string;
  productId: string;
  units: number;
  /** Minor units. */
  amount: number;
  /** As it is now; null where the variant is gone. */
  name: string | null;
  sku: string | null;
}

export interface Dashboard {
  timeZone: string;
  /** Each day of the period, also those on which nothing happened, the oldest first. */
  days: DayFigures[];
  /** As many days before it. */
  daysBefore: DayFigures[];
  bestSellers: BestSeller[];
}

const BEST = 10;

/** The shop's figures for the days up to today, and for as many before them. */
export async function readDashboard(period: Period): Promise<Dashboard> {
  const timeZone = await storeTimeZone();
  const { rows } = await sql<{ now: unknown }>(null, `SELECT ${dbNow} AS now`);
  const today = dayIn(timeZone, toDate(rows[0]?.now));
  const length = periods[period];
  const from = addDays(today, 1 - length);
  const days = await readDays(addDays(from, -length), 2 * length);
  return {
    timeZone,
    days: days.slice(length),
    daysBefore: days.slice(0, length),
    bestSellers: await readBestSellers(from, today),
  };
}

async function readDays(from: string, count: number): Promise<DayFigures[]> {
  const to = addDays(from, count - 1);
  const { rows: sales } = await sql(
    null,
    `SELECT day, ${figures.map((name) => `SUM(${name}) AS ${name}`).join(', ')} FROM daily_sales
     WHERE day >= ? AND day <= ? GROUP BY day`,
    [from, to],
  );
  const { rows: carts } = await sql(null, 'SELECT day, carts FROM daily_carts WHERE day >= ? AND day <= ?', [from, to]);
  const byDay = (rows: Record<string, unknown>[]) => new Map(rows.map((row) => [row['day'], row]));
  const [salesOf, cartsOf] = [byDay(sales), byDay(carts)];
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(from, at);
    const row = { ...salesOf.get(day), ...cartsOf.get(day) } as Record<string, unknown>;
    const numbers = [...figures, 'carts' as const].map((name) => [name, Number(row[name] ?? 0)]);
    return { day, ...Object.fromEntries(numbers) } as DayFigures;
  });
}

/** By units, over the whole period. */
async function readBestSellers(from: string, to: string): Promise<BestSeller[]> {
  const { rows } = await sql<{ variant_id: string; product_id: string; units: unknown; amount: unknown }>(
    null,
    `SELECT variant_id, MIN(product_id) AS product_id, SUM(units) AS units, SUM(amount) AS amount
     FROM daily_variant_sales WHERE day >= ? AND day <= ?
     GROUP BY variant_id ORDER BY units DESC, variant_id LIMIT ${BEST}`,
    [from, to],
  );
  const names = await namesOf(rows.map((row) => row.variant_id));
  return rows.map((row) => ({
    variantId: row.variant_id,
    productId: row.product_id,
    units: Number(row.units),
    amount: Number(row.amount),
    name: names.get(row.variant_id)?.name ?? null,
    sku: names.get(row.variant_id)?.sku ?? null,
  }));
}

async function namesOf(variantIds: string[]): Promise<Map<string, { name: string; sku: string }>> {
  if (variantIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string; sku: string }>(
    null,
    `SELECT v.id, p.name, v.sku FROM variants v JOIN products p ON p.id = v.product_id WHERE v.id IN (${marks(variantIds.length)})`,
    variantIds,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
