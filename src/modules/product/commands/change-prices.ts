import { dbNow, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { groupBy } from '../../../utils/group-by.js';
import { changeByPercent, MAX_UNIT_PRICE } from '../../../utils/money.js';
import { catalogueEvents } from '../catalogue-events.js';
import { refreshPrices } from './refresh-product.js';
import { lockProducts } from './set-statuses.js';

/** The same new price for all, or so many percent more or less, rounded half away from zero. */
export type PriceChange = { kind: 'set'; price: number } | { kind: 'percent'; percent: number };

interface Row {
  id: string;
  productId: string;
  price: number;
  compareAtPrice: number | null;
}

/** Changes the prices of many variants, all or nothing. Throws `validation_failed` with every one that cannot be. */
export async function changePrices(tx: Tx, variantIds: string[], change: PriceChange): Promise<number> {
  const variants = await lockVariants(tx, variantIds);
  const errors = variantIds.flatMap((id, index) => {
    const message = faultOf(variants.get(id), change, variantIds.indexOf(id) !== index);
    return message ? [{ path: `variantIds.${index}`, message }] : [];
  });
  if (errors.length > 0) throw validationFailed({ errors });
  const changed = [...variants.values()].filter((row) => newPrice(row, change) !== row.price);
  for (const row of changed) {
    await sql(tx, `UPDATE variants SET price = ?, version = version + 1, updated_at = ${dbNow} WHERE id = ?`, [
      newPrice(row, change),
      row.id,
    ]);
  }
  await tell(tx, [...variants.values()], change);
  return changed.length;
}

const newPrice = ({ price }: Row, change: PriceChange): number =>
  change.kind === 'set' ? change.price : changeByPercent(price, change.percent);

function faultOf(row: Row | undefined, change: PriceChange, isRepeated: boolean): string | null {
  if (!row) return 'is no variant';
  if (isRepeated) return 'occurs twice';
  const price = newPrice(row, change);
  if (price > MAX_UNIT_PRICE) return `would cost more than ${MAX_UNIT_PRICE}`;
  if (row.compareAtPrice === null || row.compareAtPrice > price) return null;
  return `would cost ${price}, not less than its crossed-out price of ${row.compareAtPrice}`;
}

/** Products first, as every change of a variant does. */
async function lockVariants(tx: Tx, ids: string[]): Promise<Map<string, Row>> {
  const any = marks(ids.length);
  const owners = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT product_id AS id FROM variants WHERE id IN (${any})`,
    ids,
  );
  await lockProducts(
    tx,
    owners.rows.map(({ id }) => id),
  );
  const { rows } = await sql<{ id: string; productId: string; price: unknown; compareAtPrice: unknown }>(
    tx,
    `SELECT id, product_id AS productId, price, compare_at_price AS compareAtPrice FROM variants
     WHERE id IN (${any}) ORDER BY id ${forUpdate}`,
    ids,
  );
  const numbers = rows.map(({ price, compareAtPrice, ...row }) => ({
    ...row,
    price: Number(price),
    compareAtPrice: compareAtPrice === null ? null : Number(compareAtPrice),
  }));
  return new Map(numbers.map((row) => [row.id, row]));
}

/** An audit row and an event for each product, with the prices of its variants. */
async function tell(tx: Tx, variants: Row[], change: PriceChange): Promise<void> {
  const changedIds: string[] = [];
  for (const [productId, rows] of groupBy(variants, (row) => row.productId)) {
    const before = Object.fromEntries(rows.map((row) => [row.id, row.price]));
    const after = Object.fromEntries(rows.map((row) => [row.id, newPrice(row, change)]));
    await tx.audit({ action: 'product:change_prices', subjectId: productId, before, after });
    if (rows.some((row) => newPrice(row, change) !== row.price)) changedIds.push(productId);
  }
  await refreshPrices(tx, changedIds);
  await tx.emit(...changedIds.map((subjectId) => ({ kind: catalogueEvents.updated, subjectId })));
}
