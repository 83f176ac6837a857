import { branches, dbNow, forShare, forUpdate, insertIgnore, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Figure, figures } from '../read-models/sales-facts.js';

export type Sales = Partial<Record<Figure, number>>;

export interface VariantSales {
  variantId: string;
  productId: string;
  units: number;
  /** Minor units. */
  amount: number;
}

const SHARDS = 8;
const ZONE = "SELECT value FROM settings WHERE name = 'sales.time_zone'";

/** Whose days the figures are, held until the transaction ends: they are not made anew meanwhile. '' where never made. */
export async function lockSalesZone(tx: Tx, { exclusive }: { exclusive: boolean }): Promise<string> {
  const read = () => sql<{ value: string }>(tx, `${ZONE} ${exclusive ? forUpdate : forShare}`);
  let [row] = (await read()).rows;
  if (!row) {
    // What is not there cannot be held.
    await sql(tx, `${insertIgnore} settings (name, value, updated_at) VALUES ('sales.time_zone', '', ${dbNow})`);
    [row] = (await read()).rows;
  }
  return row?.value ?? '';
}

export async function setSalesZone(tx: Tx, timeZone: string): Promise<void> {
  await sql(tx, `UPDATE settings SET value = ?, updated_at = ${dbNow} WHERE name = 'sales.time_zone'`, [timeZone]);
}

/** Adds to the figures of a day. `key` spreads what comes at once over several rows. */
export async function addSales(tx: Tx, day: string, key: number, ...sales: Sales[]): Promise<void> {
  const sums = figures.map((name) => sales.reduce((sum, one) => sum + (one[name] ?? 0), 0));
  if (sums.every((sum) => sum === 0)) return;
  const row = [day, String(key % SHARDS)];
  const add = () =>
    sql(
      tx,
      `UPDATE daily_sales SET ${figures.map((name) => `${name} = ${name} + ?`).join(', ')} WHERE day = ? AND shard = ?`,
      [...sums, ...row],
    );
  if ((await add()).affected > 0) return;
  // First of its day. Inserted only now: to insert what is there already would hold it for reading, and two who do that
  // could then not write.
  await sql(tx, `${insertIgnore} daily_sales (day, shard) VALUES (?, ?)`, row);
  await add();
}

/** Adds to what was sold of variants on a day. */
export async function addVariantSales(tx: Tx, day: string, sold: VariantSales[]): Promise<void> {
  const sums = sumsByVariant(sold);
  if (sums.length === 0) return;
  const ids = sums.map(({ variantId }) => variantId);
  const { rows } = await sql<{ variant_id: string }>(
    tx,
    `SELECT variant_id FROM daily_variant_sales WHERE day = ? AND variant_id IN (${marks(ids.length)})`,
    [day, ...ids],
  );
  const known = new Set(rows.map((row) => row.variant_id));
  const fresh = sums.filter(({ variantId }) => !known.has(variantId));
  if (fresh.length > 0) {
    await sql(
      tx,
      `${insertIgnore} daily_variant_sales (day, variant_id, product_id) VALUES ${fresh.map(() => '(?, ?, ?)').join(', ')}`,
      fresh.flatMap(({ variantId, productId }) => [day, variantId, productId]),
    );
  }
  const each = branches(ids.length);
  await sql(
    tx,
    `UPDATE daily_variant_sales SET units = units + CASE variant_id ${each} ELSE 0 END,
       amount = amount + CASE variant_id ${each} ELSE 0 END WHERE day = ? AND variant_id IN (${marks(ids.length)})`,
    [
      ...sums.flatMap(({ variantId, units }) => [variantId, units]),
      ...sums.flatMap(({ variantId, amount }) => [variantId, amount]),
      day,
      ...ids,
    ],
  );
}

/** One of each variant, always in the same order, so that two who add the same do not wait for each other in a ring. */
function sumsByVariant(sold: VariantSales[]): VariantSales[] {
  const sums = new Map<string, VariantSales>();
  for (const one of sold) {
    const { units = 0, amount = 0 } = sums.get(one.variantId) ?? {};
    sums.set(one.variantId, { ...one, units: units + one.units, amount: amount + one.amount });
  }
  return [...sums.values()].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}
