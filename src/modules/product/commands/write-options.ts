import { ProductOption } from '../../../models/product/product-option.js';
import { ProductOptionValue } from '../../../models/product/product-option-value.js';
import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { fold } from '../../../utils/text.js';
import type { KnownOption, PlannedOption } from './match-options.js';

/** Writes options and values that a product does not have yet. */
export async function insertOptions(tx: Tx, productId: string, options: PlannedOption[]): Promise<void> {
  const { transaction } = tx;
  const added = options.flatMap(({ id, name, isNew }, position) =>
    isNew ? [{ id, productId, name, nameKey: fold(name), position }] : [],
  );
  if (added.length > 0) await ProductOption.bulkCreate(added, { transaction });
  const values = options.flatMap(({ id: optionId, values }) =>
    values.flatMap(({ id, value, isNew }, position) =>
      isNew ? [{ id, optionId, value, valueKey: fold(value), position }] : [],
    ),
  );
  if (values.length > 0) await ProductOptionValue.bulkCreate(values, { transaction });
}

/** Deletes the options and values that are not planned any more; variants of an option that is gone lose its value. */
export async function deleteOptions(tx: Tx, current: KnownOption[], planned: PlannedOption[]): Promise<void> {
  const kept = new Set(planned.flatMap(({ id, values }) => [id, ...values.map((value) => value.id)]));
  const values = current.flatMap((option) => option.values).filter(({ id }) => !kept.has(id));
  if (values.length > 0) {
    const ids = values.map(({ id }) => id);
    await sql(tx, `DELETE FROM variant_option_values WHERE option_value_id IN (${marks(ids.length)})`, ids);
  }
  await deleteRows(tx, 'product_option_values', values);
  await deleteRows(
    tx,
    'product_options',
    current.filter(({ id }) => !kept.has(id)),
  );
}

/** Names and places of options and values that the product has already. Two may swap their names. */
export async function renameOptions(tx: Tx, planned: PlannedOption[]): Promise<void> {
  const options = planned.filter(({ isNew }) => !isNew);
  const values = planned.flatMap((option) => option.values).filter(({ isNew }) => !isNew);
  await freeKeys(tx, 'product_options', 'name_key', options);
  await freeKeys(tx, 'product_option_values', 'value_key', values);
  for (const [position, { id, name, isNew }] of planned.entries()) {
    if (isNew) continue;
    await sql(tx, 'UPDATE product_options SET name = ?, name_key = ?, position = ? WHERE id = ?', [
      name,
      fold(name),
      position,
      id,
    ]);
  }
  for (const { values } of planned) await renameValues(tx, values);
}

async function renameValues(tx: Tx, values: PlannedOption['values']): Promise<void> {
  for (const [position, { id, value, isNew }] of values.entries()) {
    if (isNew) continue;
    await sql(tx, 'UPDATE product_option_values SET value = ?, value_key = ?, position = ? WHERE id = ?', [
      value,
      fold(value),
      position,
      id,
    ]);
  }
}

/** The id stands in for the key until the new one is written, so that no two are the same in between. */
async function freeKeys(tx: Tx, table: string, column: string, rows: { id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql(
    tx,
    `UPDATE ${table} SET ${column} = id WHERE id IN (${marks(rows.length)})`,
    rows.map(({ id }) => id),
  );
}

async function deleteRows(tx: Tx, table: string, rows: { id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql(
    tx,
    `DELETE FROM ${table} WHERE id IN (${marks(rows.length)})`,
    rows.map(({ id }) => id),
  );
}
