import { z } from 'zod';
import { slugify } from '../../../utils/text.js';
import { derivedSku, normalizeSku } from '../variant-options.js';
import { clean, distinctImages, distinctTags, imageProblem, orNull, shortText, stockUnits } from './checks.js';
import { htmlToText } from './html-to-text.js';
import {
  ImportFileError,
  type ImportProduct,
  type ImportRecord,
  limits,
  type ReadOptions,
  type RowError,
  RowProblem,
} from './import-product.js';

const Entry = z.looseObject({
  title: z.string().refine((title) => clean(title) !== '', 'is empty'),
  description: z.string().max(limits.description).nullish(),
  category: z.string().nullish(),
  price: z.union([z.number(), z.string()]),
  stock: z.number().nullish(),
  tags: z.array(z.string()).nullish(),
  brand: z.string().nullish(),
  sku: z.string().nullish(),
  images: z.array(z.string()).nullish(),
  thumbnail: z.string().nullish(),
});
type Entry = z.output<typeof Entry>;

/** Reads the product format of DummyJSON: an array, or an object with `products`. Row 1 is the first product. */
export function* readDummyJson(text: string, options: ReadOptions): Generator<ImportRecord> {
  const seen = new Map<string, number>();
  for (const [index, value] of entriesOf(text).entries()) {
    const row = index + 1;
    const errors: RowError[] = [];
    const report = (reason: string) => errors.push({ row, item: titleOf(value), reason });
    const product = read(row, value, options, report);
    const earlier = product?.sourceKey && seen.get(product.sourceKey);
    if (earlier) report(`is the same product as row ${earlier}`);
    else if (product) {
      seen.set(String(product.sourceKey), row);
      yield { product };
    }
    for (const error of errors) yield { error };
  }
}

function entriesOf(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportFileError(`It is not JSON: ${(error as Error).message}`);
  }
  const entries = Array.isArray(value) ? value : (value as { products?: unknown } | null)?.products;
  if (Array.isArray(entries)) return entries;
  throw new ImportFileError('It is neither an array of products nor an object with "products".');
}

function titleOf(value: unknown): string {
  const title = (value as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? clean(title).slice(0, 80) : '';
}

type Report = (reason: string) => void;

function read(row: number, value: unknown, options: ReadOptions, report: Report): ImportProduct | null {
  const entry = Entry.safeParse(value);
  if (!entry.success) {
    report(
      entry.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; '),
    );
    return null;
  }
  try {
    return productOf(row, entry.data, options, report);
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    report(error.message);
    return null;
  }
}

/** There is no handle: the slug is the title's, and where that is taken the sku is put behind it. */
function productOf(row: number, entry: Entry, options: ReadOptions, report: Report): ImportProduct {
  const name = shortText(row, 'title', entry.title, limits.name);
  const given = orNull(normalizeSku(shortText(row, 'sku', entry.sku ?? '', limits.sku)));
  const titleSlug = slugify(name);
  const slug = titleSlug || slugify(given ?? '');
  if (slug === '') throw new RowProblem(row, 'neither title nor sku has a letter or digit to make an address of');
  const category = shortText(row, 'category', titleCase(entry.category ?? ''), limits.category);
  return {
    sourceKey: `dummyjson:${given ?? slug}`,
    row,
    slug,
    fallbackSlug: given ? slugify(`${titleSlug} ${given}`) : null,
    name,
    description: htmlToText((entry.description ?? '').normalize('NFC')),
    status: 'active',
    category: category === '' ? [] : [category],
    brand: orNull(shortText(row, 'brand', entry.brand ?? '', limits.brand)),
    seoTitle: null,
    seoDescription: null,
    tags: distinctTags(row, entry.tags ?? []),
    images: imagesOf(entry, report),
    options: [],
    variants: [variantOf(row, entry, given ?? derivedSku(slug, {}), options)],
  };
}

function variantOf(row: number, entry: Entry, sku: string, options: ReadOptions): ImportProduct['variants'][number] {
  const price = options.parsePrice(String(entry.price));
  if (price === null) throw new RowProblem(row, `price "${String(entry.price).slice(0, 20)}" is not a price`);
  const hasStock = entry.stock !== null && entry.stock !== undefined;
  const isTracked = options.trackStock || hasStock;
  return {
    row,
    sku,
    options: {},
    price,
    // `discountPercentage` tells no exact earlier price, so it is not taken for one.
    compareAtPrice: null,
    trackStock: isTracked,
    ...(isTracked ? stockUnits(row, 'stock', String(entry.stock ?? 0)) : { stock: null }),
    backorderLimit: 0,
    imageUrl: null,
  };
}

function imagesOf(entry: Entry, report: Report): ImportProduct['images'] {
  const urls = (entry.images?.length ? entry.images : [entry.thumbnail ?? '']).map(clean).filter(Boolean);
  const good = urls.filter((url) => {
    const problem = imageProblem(url);
    if (problem) report(`${problem}, and is left out`);
    return !problem;
  });
  return distinctImages(good.map((url) => ({ url, alt: '' }))).slice(0, limits.images);
}

/** `mens-shirts` → "Mens Shirts". */
function titleCase(category: string): string {
  return clean(category)
    .split(/[\s_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
