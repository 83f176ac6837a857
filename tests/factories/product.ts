import { randomUUID } from 'node:crypto';
import '../../src/models/associates.js';
import { Product } from '../../src/models/product/product.js';
import { StockLevel } from '../../src/models/product/stock-level.js';
import { Variant } from '../../src/models/product/variant.js';
import { ensureCategory } from '../../src/modules/product/commands/ensure-category.js';
import { saveImportedProduct } from '../../src/modules/product/commands/save-imported-product.js';
import type { ImportProduct, ImportVariant } from '../../src/modules/product/import/import-product.js';
import { systemContext } from '../../src/platform/context.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { slugify } from '../../src/utils/text.js';

export interface GivenVariant {
  sku?: string;
  options?: Record<string, string>;
  /** Minor units. */
  price?: number;
  compareAtPrice?: number;
  /** Units in the building; null for a variant that is not tracked. */
  stock?: number | null;
  backorderLimit?: number;
}

export interface GivenProduct extends Partial<Omit<ImportProduct, 'variants' | 'options'>> {
  /** One variant of 10 units at 19.99 where none are given. */
  variants?: GivenVariant[];
}

export interface BuiltProduct {
  id: string;
  slug: string;
  name: string;
  variants: { id: string; sku: string; levelId: string | null }[];
}

/** A product with its variants, in stock, with opening ledger rows. */
export async function buildProduct(given: GivenProduct = {}): Promise<BuiltProduct> {
  const source = importProduct(given);
  await inTransaction(systemContext('factory'), async (tx) =>
    saveImportedProduct(tx, source, await ensureCategory(tx, source.category)),
  );
  const product = await Product.findOne({ where: { sourceKey: source.sourceKey }, rejectOnEmpty: true });
  const variants = await Variant.findAll({ where: { productId: product.id }, order: ['position'] });
  const levels = await StockLevel.findAll({ where: { variantId: variants.map(({ id }) => id) } });
  const levelId = (id: string) => levels.find(({ variantId }) => variantId === id)?.id ?? null;
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    variants: variants.map(({ id, sku }) => ({ id, sku, levelId: levelId(id) })),
  };
}

/** A product as a file would tell it. */
export function importProduct({ variants = [{}], ...given }: GivenProduct = {}): ImportProduct {
  const name = given.name ?? `Product ${randomUUID().slice(0, 8)}`;
  return {
    sourceKey: `test:${randomUUID()}`,
    row: 1,
    slug: slugify(name),
    fallbackSlug: null,
    name,
    description: '',
    status: 'active',
    category: [],
    brand: null,
    seoTitle: null,
    seoDescription: null,
    tags: [],
    images: [],
    ...given,
    options: [...new Set(variants.flatMap(({ options }) => Object.keys(options ?? {})))],
    variants: variants.map(importVariant),
  };
}

function importVariant(given: GivenVariant, index: number): ImportVariant {
  const stock = given.stock === undefined ? 10 : given.stock;
  return {
    row: index + 1,
    sku: given.sku ?? null,
    options: given.options ?? {},
    price: given.price ?? 1999,
    compareAtPrice: given.compareAtPrice ?? null,
    trackStock: stock !== null,
    stock,
    backorderLimit: given.backorderLimit ?? 0,
    imageUrl: null,
  };
}
