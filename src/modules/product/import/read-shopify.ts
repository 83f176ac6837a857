import type { Readable } from 'node:stream';
import { slugify } from '../../../utils/text.js';
import { clean } from './checks.js';
import { csvRows } from './csv-rows.js';
import type { ImportRecord, ReadOptions, RowError } from './import-product.js';
import { type ShopifyHead, type ShopifyRow, shopifyHead, shopifyProduct } from './shopify-product.js';

const REQUIRED = ['Handle', 'Title', 'Variant Price'];
/** So far apart may be the rows of one handle: more of them are not kept in memory. */
const MAX_HEADS = 1_000;

/** Reads the CSV that Shopify exports. Rows that repeat a handle add variants or images to its product. */
export async function* readShopify(source: Readable, options: ReadOptions): AsyncGenerator<ImportRecord> {
  const heads = new Map<string, ShopifyHead>();
  let group: ShopifyRow[] = [];
  for await (const given of csvRows(source, { kind: 'Shopify product CSV', required: REQUIRED })) {
    if ('reason' in given) {
      yield { error: given };
      continue;
    }
    const row = { ...given, handle: slugify(clean(given.cells['Handle'])) };
    if (row.handle === '') {
      yield { error: { row: row.row, item: clean(row.cells['Title']), reason: 'Handle is empty' } };
      continue;
    }
    if (group[0] && group[0].handle !== row.handle) {
      yield* productOf(group, heads, options);
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield* productOf(group, heads, options);
}

/** A handle may come again further down; those rows then add to what its first row said. */
function* productOf(rows: ShopifyRow[], heads: Map<string, ShopifyHead>, options: ReadOptions) {
  const errors: RowError[] = [];
  const handle = rows[0]?.handle ?? '';
  const report = (row: number, reason: string) => errors.push({ row, item: handle, reason });
  const head = shopifyHead(rows, report) ?? heads.get(handle);
  if (head) {
    keep(heads, handle, head);
    const product = shopifyProduct(head, rows, options, report);
    if (product) yield { product };
  } else if (errors.length === 0) {
    report(rows[0]?.row ?? 0, 'Title is empty, and no row shortly before has this handle');
  }
  for (const error of errors) yield { error };
}

function keep(heads: Map<string, ShopifyHead>, handle: string, head: ShopifyHead): void {
  heads.delete(handle);
  heads.set(handle, head);
  const [oldest] = heads.keys();
  if (heads.size > MAX_HEADS && oldest !== undefined) heads.delete(oldest);
}
