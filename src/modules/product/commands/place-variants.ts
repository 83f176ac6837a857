import { VariantOptionValue } from '../../../models/product/variant-option-value.js';
import { dbNow, fromJson, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { optionsKey, variantName } from '../variant-options.js';
import type { Combination } from './plan-options.js';

interface Placed extends Combination {
  variantId: string;
}

interface Row {
  id: string;
  name: string;
  options: unknown;
  options_key: string;
  position: number;
}

/** Makes variants what their combinations say: options, name, place and values. Gives how many have changed. */
export async function placeVariants(tx: Tx, product: { name: string }, placed: Placed[]): Promise<number> {
  if (placed.length === 0) return 0;
  const ids = placed.map(({ variantId }) => variantId);
  const any = marks(ids.length);
  const { rows } = await sql<Row>(
    tx,
    `SELECT id, name, options, options_key, position FROM variants WHERE id IN (${any})`,
    ids,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const changed = placed.filter((one) => differs(known.get(one.variantId), one, product.name));
  await linkValues(tx, placed, ids);
  // Two may swap their options: the id stands in for the key until the new one is written.
  if (changed.length > 0) {
    await sql(
      tx,
      `UPDATE variants SET options_key = id WHERE id IN (${marks(changed.length)})`,
      changed.map(({ variantId }) => variantId),
    );
  }
  for (const { variantId, options, position } of changed) {
    await sql(
      tx,
      `UPDATE variants SET name = ?, options = ?, options_key = ?, position = ?, version = version + 1, updated_at = ${dbNow}
       WHERE id = ?`,
      [variantName(product.name, options), JSON.stringify(options), optionsKey(options), position, variantId],
    );
  }
  return changed.length;
}

function differs(row: Row | undefined, { options, position }: Placed, productName: string): boolean {
  return (
    row === undefined ||
    row.position !== position ||
    row.options_key !== optionsKey(options) ||
    row.name !== variantName(productName, options) ||
    JSON.stringify(fromJson(row.options)) !== JSON.stringify(options)
  );
}

async function linkValues(tx: Tx, placed: Placed[], ids: string[]): Promise<void> {
  const { rows } = await sql<{ variant_id: string; option_value_id: string }>(
    tx,
    `SELECT variant_id, option_value_id FROM variant_option_values WHERE variant_id IN (${marks(ids.length)})`,
    ids,
  );
  const known = new Set(rows.map((row) => `${row.variant_id} ${row.option_value_id}`));
  const added = placed
    .flatMap(({ variantId, valueIds }) => valueIds.map((optionValueId) => ({ variantId, optionValueId })))
    .filter(({ variantId, optionValueId }) => !known.has(`${variantId} ${optionValueId}`));
  if (added.length > 0) await VariantOptionValue.bulkCreate(added, { transaction: tx.transaction });
}
