import { z } from 'zod';
import { productStatuses } from '../../../models/product/product.js';
import { fold, slugify } from '../../../utils/text.js';
import { normalizeSku, optionsKey } from '../variant-options.js';
import { clean, distinctImages, distinctTags, imageProblem, orNull, shortText, stockUnits } from './checks.js';
import { htmlToText } from './html-to-text.js';
import { type ImportProduct, type ImportVariant, limits, type ReadOptions, RowProblem } from './import-product.js';

const OwnVariant = z.strictObject({
  sku: z.string().default(''),
  options: z.record(z.string(), z.string()).default({}),
  price: z.string(),
  compareAtPrice: z.string().nullable().default(null),
  trackStock: z.boolean().default(true),
  stock: z.int().nullable().default(null),
  backorderLimit: z.int().min(0).max(limits.stock).default(0),
  maxPerOrder: z.int().min(1).max(9_999).nullable().default(null),
  image: z.string().nullable().default(null),
});

/** A product as our own files tell it: a line of JSON, or the rows of a CSV that have its slug. */
export const OwnProduct = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string().default(''),
  status: z.enum(productStatuses).default('draft'),
  category: z.array(z.string()).max(10).default([]),
  brand: z.string().nullable().default(null),
  seoTitle: z.string().nullable().default(null),
  seoDescription: z.string().nullable().default(null),
  tags: z.array(z.string()).default([]),
  images: z
    .array(z.strictObject({ url: z.string(), alt: z.string().default('') }))
    .max(limits.images)
    .default([]),
  options: z.array(z.string()).max(limits.options).default([]),
  variants: z.array(OwnVariant).max(limits.variants).default([]),
});
export type OwnProduct = z.output<typeof OwnProduct>;
type OwnVariant = z.output<typeof OwnVariant>;

const TAG = /<[a-z/!?]/i;

/** The product in the shop's own terms. `rows` are those of its variants. Throws RowProblem. */
export function ownProduct(own: OwnProduct, rows: number[], options: ReadOptions): ImportProduct {
  const row = rows[0] ?? 0;
  const line = (field: string, value: string | null, max: number) => shortText(row, field, value ?? '', max);
  const slug = clean(own.slug);
  if (slug === '' || slug !== slugify(slug)) throw new RowProblem(row, 'the slug is not words of a–z and 0–9');
  const name = line('the name', own.name, limits.name);
  if (name === '') throw new RowProblem(row, 'the name is empty');
  const optionNames = own.options.map((option) => line('an option', option, limits.optionName));
  if (optionNames.includes('')) throw new RowProblem(row, 'an option has no name');
  if (new Set(optionNames.map(fold)).size < optionNames.length) {
    throw new RowProblem(row, 'two options have the same name');
  }
  return {
    sourceKey: null,
    row,
    slug,
    fallbackSlug: null,
    name,
    description: descriptionOf(row, own.description),
    status: own.status,
    category: own.category.map((part) => line('a category', part, limits.category)).filter(Boolean),
    brand: orNull(line('the brand', own.brand, limits.brand)),
    seoTitle: orNull(line('the SEO title', own.seoTitle, limits.seoTitle)),
    seoDescription: orNull(line('the SEO description', own.seoDescription, limits.seoDescription)),
    tags: distinctTags(row, own.tags),
    images: distinctImages(own.images.map(({ url, alt }) => imageOf(row, url, alt))),
    options: optionNames,
    variants: variantsOf(own, optionNames, rows, options),
  };
}

function descriptionOf(row: number, text: string): string {
  if (text.length > limits.description)
    throw new RowProblem(row, `the description is longer than ${limits.description}`);
  if (TAG.test(text)) return htmlToText(text.normalize('NFC'));
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim();
}

function imageOf(row: number, url: string, alt: string) {
  const problem = imageProblem(clean(url));
  if (problem) throw new RowProblem(row, problem);
  return { url: clean(url), alt: clean(alt).slice(0, limits.alt) };
}

function variantsOf(own: OwnProduct, names: string[], rows: number[], options: ReadOptions): ImportVariant[] {
  const seen = new Set<string>();
  return own.variants.map((variant, at) => {
    const row = rows[at] ?? rows[0] ?? 0;
    const made = variantOf(row, variant, names, options);
    const key = optionsKey(made.options);
    if (seen.has(key)) throw new RowProblem(row, 'repeats the option values of another variant');
    seen.add(key);
    if (made.imageUrl && !own.images.some(({ url }) => clean(url) === made.imageUrl)) {
      throw new RowProblem(row, 'the picture of the variant is none of the product');
    }
    return made;
  });
}

function variantOf(row: number, variant: OwnVariant, names: string[], { parsePrice, trackStock }: ReadOptions) {
  const price = priceOf(row, 'the price', variant.price, parsePrice);
  const crossedOut = variant.compareAtPrice ?? '';
  const compareAtPrice = crossedOut === '' ? null : priceOf(row, 'the compare-at price', crossedOut, parsePrice);
  if (compareAtPrice !== null && compareAtPrice <= price) {
    throw new RowProblem(row, 'the compare-at price is not above the price');
  }
  const isTracked = variant.trackStock || trackStock;
  return {
    row,
    sku: orNull(normalizeSku(shortText(row, 'the sku', variant.sku, limits.sku))),
    options: valuesOf(row, variant, names),
    price,
    compareAtPrice,
    trackStock: isTracked,
    ...(isTracked ? stockUnits(row, 'the stock', String(variant.stock ?? 0)) : { stock: null }),
    backorderLimit: variant.backorderLimit,
    maxPerOrder: variant.maxPerOrder,
    imageUrl: orNull(clean(variant.image ?? '')),
  };
}

function valuesOf(row: number, { options }: OwnVariant, names: string[]): Record<string, string> {
  const given = new Map(Object.entries(options).map(([name, value]) => [fold(name), value]));
  if (given.size !== names.length) throw new RowProblem(row, 'needs a value of each option, and no other');
  return Object.fromEntries(
    names.map((name) => {
      const value = shortText(row, `the ${name}`, given.get(fold(name)), limits.optionValue);
      if (value === '') throw new RowProblem(row, `the option ${name} has no value`);
      return [name, value];
    }),
  );
}

function priceOf(row: number, field: string, text: string, parsePrice: ReadOptions['parsePrice']): number {
  const price = parsePrice(clean(text));
  if (price === null) throw new RowProblem(row, `${field} "${text.slice(0, 20)}" is not a price`);
  return price;
}
