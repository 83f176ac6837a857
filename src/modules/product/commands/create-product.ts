import { Product, type ProductStatus } from '../../../models/product/product.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { catalogueEvents } from '../catalogue-events.js';
import { assertPrices, makeVariants, type VariantPattern } from './make-variants.js';
import type { GivenOption } from './match-options.js';
import { planOptions } from './plan-options.js';
import { refreshProduct } from './refresh-product.js';
import { saveTags } from './save-tags.js';
import { type GivenImage, writeImages } from './set-images.js';
import { slugFor, withSlug } from './slugs.js';
import { holdCategory } from './update-product.js';
import { insertOptions } from './write-options.js';

interface NewProduct {
  fields: {
    name: string;
    description: string;
    status: ProductStatus;
    categoryId: string | null;
    brand: string | null;
    seoTitle: string | null;
    seoDescription: string | null;
  };
  /** Made of the name where none is given. */
  slug: string | undefined;
  tags: string[];
  images: GivenImage[];
  options: GivenOption[];
  /** What each variant starts with; without it there is none yet. */
  variant: (VariantPattern & { sku: string | undefined }) | undefined;
}

/** Adds a product with a variant for each combination of its options. Throws `already_exists`. */
export async function createProduct(tx: Tx, { fields, slug: chosen, tags, images, ...parts }: NewProduct) {
  if (fields.categoryId) await holdCategory(tx, fields.categoryId);
  const id = newId('prod');
  const slug = chosen ?? (await slugFor(tx, 'product', fields.name));
  const row = { ...fields, id, slug, searchText: '', nameKey: '', minPrice: null, sourceKey: null };
  await withSlug(tx, 'product', { id, to: slug, isChosen: chosen !== undefined }, () =>
    Product.create(row, { transaction: tx.transaction }),
  );
  await saveTags(tx, { productId: id, isNew: true }, tags);
  await writeImages(tx, id, images);
  const variants = await addVariants(tx, { id, slug, name: fields.name }, parts);
  await refreshProduct(tx, id, { isNew: true });
  const after = { ...fields, slug, tags, images: images.length, options: parts.options, variants };
  await tx.audit({ action: 'product:create', subjectId: id, before: null, after });
  await tx.emit({ kind: catalogueEvents.created, subjectId: id });
  return id;
}

async function addVariants(
  tx: Tx,
  product: { id: string; slug: string; name: string },
  { options, variant }: Pick<NewProduct, 'options' | 'variant'>,
): Promise<number> {
  const plan = planOptions({ current: [], variants: [], wanted: options, generate: 'all' });
  await insertOptions(tx, product.id, plan.options);
  if (!variant) {
    if (options.length === 0) return 0;
    throw validationFailed({ errors: [{ path: 'variant', message: 'is needed where there are options' }] });
  }
  const { sku, ...pattern } = variant;
  if (sku !== undefined && plan.missing.length > 1) {
    throw validationFailed({ errors: [{ path: 'variant.sku', message: 'is for a single variant' }] });
  }
  assertPrices(pattern, 'variant.compareAtPrice');
  return (await makeVariants(tx, { product, combinations: plan.missing, pattern, sku })).length;
}
