import { systemContext } from '../../src/platform/context.js';
import { dbNow, sql } from '../../src/platform/database/sql.js';
import { inTransaction, type Tx } from '../../src/platform/database/transaction.js';
import { newId } from '../../src/platform/ids.js';

interface VariantInput {
  /** Minor units. */
  price?: number;
  /** Units in the building; null for a variant whose stock is not tracked. */
  onHand?: number | null;
  backorderLimit?: number;
  status?: 'draft' | 'active' | 'archived';
}

export interface BuiltVariant {
  variantId: string;
  productId: string;
  levelId: string | null;
  sku: string;
}

/** A product of one variant, in stock, with its opening ledger row. */
export async function buildVariant(input: VariantInput = {}): Promise<BuiltVariant> {
  const { price = 1999, onHand = 10, backorderLimit = 0, status = 'active' } = input;
  const productId = newId('prod');
  const variantId = newId('var');
  const sku = variantId.slice(4).toLowerCase();
  return inTransaction(systemContext('factory'), async (tx) => {
    await sql(
      tx,
      `INSERT INTO products (id, slug, name, description, status, search_text, name_key, min_price, version, created_at, updated_at)
       VALUES (?, ?, ?, '', ?, ?, ?, ?, 1, ${dbNow}, ${dbNow})`,
      [productId, `product-${sku}`, `Product ${sku}`, status, `product ${sku}`, `product ${sku}`, price],
    );
    await sql(
      tx,
      `INSERT INTO variants (id, product_id, sku, name, options, options_key, price, track_stock, position, version, created_at, updated_at)
       VALUES (?, ?, ?, 'Default', '{}', '', ?, ?, 0, 1, ${dbNow}, ${dbNow})`,
      [variantId, productId, sku, price, onHand === null ? 0 : 1],
    );
    const levelId = onHand === null ? null : await buildLevel(tx, variantId, onHand, backorderLimit);
    return { variantId, productId, levelId, sku };
  });
}

async function buildLevel(tx: Tx, variantId: string, onHand: number, backorderLimit: number): Promise<string> {
  const locationId = await mainLocation(tx);
  const id = newId('lvl');
  await sql(
    tx,
    `INSERT INTO stock_levels (id, variant_id, location_id, on_hand, reserved, backorder_limit, low_stock_threshold, version, created_at, updated_at)
     VALUES (?, ?, ?, ?, 0, ?, 0, 1, ${dbNow}, ${dbNow})`,
    [id, variantId, locationId, onHand, backorderLimit],
  );
  await sql(
    tx,
    `INSERT INTO stock_movements (stock_level_id, variant_id, location_id, kind, delta_on_hand, delta_reserved, reference, at)
     VALUES (?, ?, ?, 'opening', ?, 0, ?, ${dbNow})`,
    [id, variantId, locationId, onHand, newId('adj')],
  );
  return id;
}

async function mainLocation(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>(tx, 'SELECT id FROM stock_locations ORDER BY id LIMIT 1');
  if (rows[0]) return rows[0].id;
  const id = newId('loc');
  await sql(
    tx,
    `INSERT INTO stock_locations (id, name, created_at, updated_at) VALUES (?, 'Main', ${dbNow}, ${dbNow})`,
    [id],
  );
  return id;
}

/** What a level says now. */
export async function levelOf(variantId: string): Promise<{ onHand: number; reserved: number }> {
  const { rows } = await sql<{ on_hand: number; reserved: number }>(
    null,
    'SELECT on_hand, reserved FROM stock_levels WHERE variant_id = ?',
    [variantId],
  );
  if (!rows[0]) throw new Error(`${variantId} has no stock level`);
  return { onHand: rows[0].on_hand, reserved: rows[0].reserved };
}
