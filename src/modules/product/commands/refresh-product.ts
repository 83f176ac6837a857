import { dbNow, fromJson, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { lowestPrice, nameKey, searchText } from '../derived-fields.js';

interface ProductWords {
  name: string;
  brand: string | null;
  description: string;
}

/** Writes what a locked product's row keeps of its parts, and counts a new version. Whoever changes a part calls it last. */
export async function refreshProduct(tx: Tx, productId: string, { isNew = false } = {}): Promise<void> {
  const product = await sql<ProductWords>(tx, 'SELECT name, brand, description FROM products WHERE id = ?', [
    productId,
  ]);
  const words = product.rows[0];
  if (!words) throw new Error(`product ${productId} is gone`);
  const tags = await sql<{ tag: string }>(tx, 'SELECT tag FROM product_tags WHERE product_id = ?', [productId]);
  const variants = await sql<{ sku: string; options: unknown; price: number | string }>(
    tx,
    'SELECT sku, options, price FROM variants WHERE product_id = ? AND archived = 0',
    [productId],
  );
  const facts = variants.rows.map(({ sku, options, price }) => ({
    sku,
    options: fromJson<Record<string, string>>(options),
    price: Number(price),
  }));
  await sql(
    tx,
    `UPDATE products SET name_key = ?, search_text = ?, min_price = ?, version = version + ?, updated_at = ${dbNow}
     WHERE id = ?`,
    [
      nameKey(words.name),
      searchText({ ...words, tags: tags.rows.map(({ tag }) => tag) }, facts),
      lowestPrice(facts),
      isNew ? 0 : 1,
      productId,
    ],
  );
}

/** As `refreshProduct`, for many products of which only prices have changed. */
export async function refreshPrices(tx: Tx, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  await sql(
    tx,
    `UPDATE products SET version = version + 1, updated_at = ${dbNow},
       min_price = (SELECT MIN(v.price) FROM variants v WHERE v.product_id = products.id AND v.archived = 0)
     WHERE id IN (${marks(productIds.length)})`,
    productIds,
  );
}
