import { CollectionProduct } from '../../../models/product/collection-product.js';
import { forShare, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { type FieldError, validationFailed } from '../../../platform/errors/index.js';
import type { Rules } from '../queries/collection-rules.js';

/** What staff put into a collection: products by hand in this order, or rules. */
export type CollectionContent = { kind: 'picked'; productIds: string[] } | ({ kind: 'rules' } & Rules);

/** A picture of the media library, and what it shows. */
export interface CollectionImage {
  mediaId: string;
  alt: string;
}

interface Named {
  content?: CollectionContent | undefined;
  image?: CollectionImage | null | undefined;
}

/**
 * Holds what a collection is to name, so that it stays until this is committed: products, categories, the picture. Done
 * before the collection's own row is locked. Throws `validation_failed` with all that is not there.
 */
export async function holdNamed(tx: Tx, { content, image }: Named): Promise<void> {
  const errors: FieldError[] = [];
  if (content?.kind === 'picked') errors.push(...(await holdProducts(tx, content.productIds)));
  if (content?.kind === 'rules') errors.push(...(await holdCategories(tx, content.rules, 'content.rules')));
  if (image && !(await isHeldMedia(tx, image.mediaId))) {
    errors.push({ path: 'image.mediaId', message: 'is no uploaded picture that can be shown' });
  }
  if (errors.length > 0) throw validationFailed({ errors });
}

async function holdProducts(tx: Tx, productIds: string[]): Promise<FieldError[]> {
  const known = await hold(tx, 'products', productIds);
  return productIds.flatMap((id, index) => {
    const message = !known.has(id) ? 'is no product' : productIds.indexOf(id) === index ? null : 'occurs twice';
    return message ? [{ path: `content.productIds.${index}`, message }] : [];
  });
}

/** Throws `validation_failed` where rules that are not saved name what is not there. */
export async function assertRules(rules: Rules['rules']): Promise<void> {
  const errors = await holdCategories(null, rules, 'rules');
  if (errors.length > 0) throw validationFailed({ errors });
}

async function holdCategories(tx: Tx | null, rules: Rules['rules'], path: string): Promise<FieldError[]> {
  const ids = rules.flatMap((rule) => (rule.field === 'category' ? [rule.categoryId] : []));
  const known = await hold(tx, 'categories', ids);
  return rules.flatMap((rule, index) => {
    if (rule.field !== 'category' || known.has(rule.categoryId)) return [];
    return [{ path: `${path}.${index}.categoryId`, message: 'is no category' }];
  });
}

async function hold(tx: Tx | null, table: 'products' | 'categories', ids: string[]): Promise<Set<string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM ${table} WHERE id IN (${marks(wanted.length)}) ORDER BY id ${forShare}`,
    wanted,
  );
  return new Set(rows.map(({ id }) => id));
}

async function isHeldMedia(tx: Tx, mediaId: string): Promise<boolean> {
  const { rows } = await sql(
    tx,
    `SELECT id FROM media WHERE id = ? AND width IS NOT NULL AND status IN ('ready', 'processing') ${forShare}`,
    [mediaId],
  );
  return rows.length > 0;
}

/** The columns that a collection keeps of what is in it. */
export const contentColumns = (content: CollectionContent) =>
  content.kind === 'picked'
    ? { kind: content.kind, matchMode: null, rules: null }
    : { kind: content.kind, matchMode: content.match, rules: content.rules };

/** Gives a locked collection exactly these products, in this order. */
export async function writePicked(tx: Tx, collectionId: string, content: CollectionContent): Promise<void> {
  await sql(tx, 'DELETE FROM collection_products WHERE collection_id = ?', [collectionId]);
  if (content.kind === 'rules') return;
  const rows = content.productIds.map((productId, position) => ({ collectionId, productId, position }));
  if (rows.length > 0) await CollectionProduct.bulkCreate(rows, { transaction: tx.transaction });
}
