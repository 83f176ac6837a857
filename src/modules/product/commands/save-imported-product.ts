import { Product } from '../../../models/product/product.js';
import { Variant } from '../../../models/product/variant.js';
import { forUpdate, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { catalogueEvents } from '../catalogue-events.js';
import { lowestPrice, nameKey, searchText } from '../derived-fields.js';
import { type ImportProduct, RowProblem } from '../import/import-product.js';
import { optionsKey } from '../variant-options.js';
import { changedFields } from './changed-fields.js';
import { saveImages, saveOptions } from './save-imported-parts.js';
import { saveVariants, type VariantFacts } from './save-imported-variants.js';
import { saveTags } from './save-tags.js';
import { firstFreeSlug, numberedSlugs } from './slugs.js';

export type Saved = 'created' | 'updated' | 'unchanged';

/**
 * Writes a product as a file tells it: new, or only what differs. It adds and changes; it removes no variant,
 * image or option, since carts, orders and staff may have use for them. Throws RowProblem where a row cannot be taken.
 */
export async function saveImportedProduct(tx: Tx, imported: ImportProduct, categoryId: string | null): Promise<Saved> {
  const known = await lockProduct(tx, imported);
  const product = known ? await withoutArchived(tx, known.id, imported) : imported;
  const row = known ?? (await createProduct(tx, product, categoryId));
  const target = { productId: row.id, isNew: !known };
  const images = await saveImages(tx, target, product.images);
  const options = await saveOptions(tx, target, product);
  const parts = { ...target, slug: row.slug, source: product, imageIds: images.ids, optionValueIds: options.ids };
  const variants = await saveVariants(tx, parts);
  const hasNewTags = await saveTags(tx, target, product.tags);
  const hasNewParts = images.changed || options.changed || variants.changed || hasNewTags;
  const changed = await updateProduct(tx, row, product, { ...target, categoryId, hasNewParts, variants: variants.all });
  if (known && !changed) return 'unchanged';
  await tx.emit({ kind: known ? catalogueEvents.updated : catalogueEvents.created, subjectId: row.id });
  return known ? 'updated' : 'created';
}

async function lockProduct(tx: Tx, { sourceKey, slug }: ImportProduct): Promise<Product | null> {
  const [column, value] = sourceKey === null ? ['slug', slug] : ['source_key', sourceKey];
  const { rows } = await sql<{ id: string }>(tx, `SELECT id FROM products WHERE ${column} = ? ${forUpdate}`, [value]);
  return rows[0] ? Product.findByPk(rows[0].id, { transaction: tx.transaction }) : null;
}

/** The product without the variants that staff have taken out of the shop: they stay as they are. */
async function withoutArchived(tx: Tx, productId: string, source: ImportProduct): Promise<ImportProduct> {
  const archived = await Variant.findAll({ where: { productId, archived: true }, transaction: tx.transaction });
  if (archived.length === 0) return source;
  const current = await Variant.findAll({ where: { productId, archived: false }, transaction: tx.transaction });
  const gone = new Set(archived.map(({ options }) => optionsKey(options)));
  for (const variant of current) gone.delete(variant.optionsKey);
  return { ...source, variants: source.variants.filter(({ options }) => !gone.has(optionsKey(options))) };
}

async function createProduct(tx: Tx, source: ImportProduct, categoryId: string | null): Promise<Product> {
  return Product.create(
    {
      id: newId('prod'),
      slug: await freeSlug(tx, source),
      searchText: '',
      minPrice: null,
      sourceKey: source.sourceKey,
      ...ownFields(source),
      status: source.status,
      categoryId,
    },
    { transaction: tx.transaction },
  );
}

const ownFields = (source: ImportProduct) => ({
  name: source.name,
  nameKey: nameKey(source.name),
  description: source.description,
  brand: source.brand,
  seoTitle: source.seoTitle,
  seoDescription: source.seoDescription,
});

async function freeSlug(tx: Tx, { row, slug, fallbackSlug, sourceKey }: ImportProduct): Promise<string> {
  // Nobody has it, and one that was another's before is its own now.
  if (sourceKey === null) return slug;
  const free = await firstFreeSlug(tx, 'product', [
    slug,
    ...(fallbackSlug ? [fallbackSlug] : []),
    ...numberedSlugs(slug),
  ]);
  if (free) return free;
  throw new RowProblem(row, `the address "${slug}" and those after it are taken`);
}

interface Outcome {
  isNew: boolean;
  categoryId: string | null;
  /** A variant, image, option or tag was added or changed. */
  hasNewParts: boolean;
  variants: VariantFacts[];
}

/** The product's own row, last: its lowest price and search text follow from its parts. */
async function updateProduct(
  tx: Tx,
  row: Product,
  source: ImportProduct,
  { categoryId, isNew, hasNewParts, variants }: Outcome,
): Promise<boolean> {
  const isOwn = source.sourceKey === null;
  const wanted = {
    ...ownFields(source),
    // What staff have taken out of the shop, or put into another category, stays there, unless a file of theirs says so.
    status: row.status === 'archived' && !isOwn ? row.status : source.status,
    categoryId: isOwn ? categoryId : (row.categoryId ?? categoryId),
    minPrice: lowestPrice(variants),
    searchText: searchText(source, variants),
  };
  const changes = changedFields(row, wanted);
  if (!hasNewParts && Object.keys(changes).length === 0) return false;
  await row.update({ ...changes, version: isNew ? row.version : row.version + 1 }, { transaction: tx.transaction });
  return true;
}
