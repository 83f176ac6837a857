import { fold } from '../../../utils/text.js';
import { optionsKey } from '../variant-options.js';
import { clean, distinctImages, distinctTags, imageProblem, orNull, shortText, stockUnits } from './checks.js';
import { htmlToText } from './html-to-text.js';
import {
  CONTINUE_BACKORDER_LIMIT,
  type ImportImage,
  type ImportProduct,
  type ImportVariant,
  limits,
  type ReadOptions,
  RowProblem,
} from './import-product.js';

export interface ShopifyRow {
  row: number;
  handle: string;
  cells: Record<string, string>;
}

/** What the first row of a handle says for all of them. */
export type ShopifyHead = Omit<ImportProduct, 'images' | 'variants'>;

type Report = (row: number, reason: string) => void;

const NUMBERS = [1, 2, 3] as const;
/** What Shopify writes where a product has no options. */
const NO_OPTION = { name: 'title', value: 'default title' };

/** The head of a product, or null where these rows have none or it is not usable. */
export function shopifyHead(rows: ShopifyRow[], report: Report): ShopifyHead | null {
  const first = rows.find(({ cells }) => clean(cells['Title']) !== '');
  if (!first) return null;
  return reporting(report, () => headOf(first)) ?? null;
}

function headOf({ row, handle, cells }: ShopifyRow): ShopifyHead {
  const category = shortText(row, 'Type', cells['Type'], limits.category);
  return {
    sourceKey: `shopify:${handle}`,
    row,
    slug: handle,
    fallbackSlug: null,
    name: shortText(row, 'Title', cells['Title'], limits.name),
    description: descriptionOf(row, cells['Body (HTML)'] ?? ''),
    status: statusOf(cells),
    category: category === '' ? [] : [category],
    brand: orNull(shortText(row, 'Vendor', cells['Vendor'], limits.brand)),
    seoTitle: orNull(shortText(row, 'SEO Title', cells['SEO Title'], limits.seoTitle)),
    seoDescription: orNull(shortText(row, 'SEO Description', cells['SEO Description'], limits.seoDescription)),
    tags: distinctTags(row, (cells['Tags'] ?? '').split(',')),
    options: optionNames(row, cells),
  };
}

function descriptionOf(row: number, html: string): string {
  if (html.length > limits.description) throw new RowProblem(row, `Body (HTML) is longer than ${limits.description}`);
  return htmlToText(html.normalize('NFC'));
}

/** `Published` says whether it is in the shop; newer files have a `Status` beside it. */
function statusOf(cells: Record<string, string>): ImportProduct['status'] {
  const status = clean(cells['Status']).toLowerCase();
  if (status === 'archived' || status === 'draft') return status;
  return clean(cells['Published']).toLowerCase() === 'false' ? 'draft' : 'active';
}

function optionNames(row: number, cells: Record<string, string>): string[] {
  const names = NUMBERS.map((n) => shortText(row, `Option${n} Name`, cells[`Option${n} Name`], limits.optionName));
  const isPlain = fold(names[0] ?? '') === NO_OPTION.name && fold(cells['Option1 Value'] ?? '') === NO_OPTION.value;
  const given = isPlain ? [] : names.filter(Boolean);
  if (new Set(given.map(fold)).size < given.length) throw new RowProblem(row, 'two options have the same name');
  return given;
}

/** The product of these rows. A row that is wrong is reported and left out; without any variant there is no product. */
export function shopifyProduct(
  head: ShopifyHead,
  rows: ShopifyRow[],
  options: ReadOptions,
  report: Report,
): ImportProduct | null {
  const images = imagesOf(rows, report);
  const variants: ImportVariant[] = [];
  const seen = new Set<string>();
  let refused = 0;
  for (const row of rows) {
    if (!isVariantRow(row, rows)) continue;
    const variant = reporting(report, () => variantOf(head, row, options));
    if (variant && !seen.has(optionsKey(variant.options))) {
      seen.add(optionsKey(variant.options));
      variants.push({
        ...variant,
        imageUrl: images.some(({ url }) => url === variant.imageUrl) ? variant.imageUrl : null,
      });
    } else {
      refused += 1;
      if (variant) report(row.row, 'repeats the option values of a row before');
    }
  }
  return refused > 0 && variants.length === 0 ? null : { ...head, images, variants };
}

/** Rows without a price, options and sku only add an image; the first row of a product is always a variant. */
function isVariantRow({ row, cells }: ShopifyRow, rows: ShopifyRow[]): boolean {
  const isFirst = row === rows[0]?.row && clean(cells['Title']) !== '';
  return isFirst || ['Variant Price', 'Option1 Value', 'Variant SKU'].some((name) => clean(cells[name]) !== '');
}

function variantOf(head: ShopifyHead, { row, cells }: ShopifyRow, options: ReadOptions): ImportVariant {
  const price = priceOf(row, cells, 'Variant Price', options);
  if (price === null) throw new RowProblem(row, 'Variant Price is empty');
  const compareAtPrice = priceOf(row, cells, 'Variant Compare At Price', options);
  const isTracked = options.trackStock || clean(cells['Variant Inventory Tracker']) !== '';
  const stock = clean(cells['Variant Inventory Qty']);
  const goesOn = clean(cells['Variant Inventory Policy']).toLowerCase() === 'continue';
  return {
    row,
    sku: orNull(shortText(row, 'Variant SKU', cells['Variant SKU'], limits.sku)),
    options: optionValues(head, row, cells),
    price,
    compareAtPrice: compareAtPrice !== null && compareAtPrice > price ? compareAtPrice : null,
    trackStock: isTracked,
    ...(isTracked ? stockUnits(row, 'Variant Inventory Qty', stock || '0') : { stock: null }),
    backorderLimit: goesOn ? CONTINUE_BACKORDER_LIMIT : 0,
    imageUrl: orNull(clean(cells['Variant Image'])),
  };
}

function priceOf(
  row: number,
  cells: Record<string, string>,
  field: string,
  { parsePrice }: ReadOptions,
): number | null {
  const text = clean(cells[field]);
  if (text === '') return null;
  const price = parsePrice(text);
  if (price === null) throw new RowProblem(row, `${field} "${text.slice(0, 20)}" is not a price`);
  return price;
}

function optionValues(head: ShopifyHead, row: number, cells: Record<string, string>): Record<string, string> {
  const values = head.options.map((name, index) => {
    const field = `Option${index + 1} Value`;
    const value = shortText(row, field, cells[field], limits.optionValue);
    if (value === '') throw new RowProblem(row, `${field} is empty`);
    return [name, value];
  });
  return Object.fromEntries(values);
}

/** The pictures of the product in the order of `Image Position`, then those that only a variant names. */
function imagesOf(rows: ShopifyRow[], report: Report): ImportImage[] {
  const own = rows.flatMap(({ row, cells }) => {
    const position = Number.parseInt(cells['Image Position'] ?? '', 10);
    const alt = clean(cells['Image Alt Text']).slice(0, limits.alt);
    return imageAt(row, cells['Image Src'], report).map((url) => ({ url, alt, position: position || limits.images }));
  });
  const ofVariants = rows.flatMap(({ row, cells }) => imageAt(row, cells['Variant Image'], report));
  const sorted = own.sort((a, b) => a.position - b.position).map(({ url, alt }) => ({ url, alt }));
  return distinctImages([...sorted, ...ofVariants.map((url) => ({ url, alt: '' }))]).slice(0, limits.images);
}

function imageAt(row: number, cell: string | undefined, report: Report): string[] {
  const url = clean(cell);
  const problem = url === '' ? null : imageProblem(url);
  if (problem) report(row, `${problem}, and is left out`);
  return url === '' || problem ? [] : [url];
}

function reporting<T>(report: Report, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    report(error.row, error.message);
    return undefined;
  }
}
