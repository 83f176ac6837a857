import { fold, slugify } from '../../../utils/text.js';
import { normalizeSku, optionsKey } from '../variant-options.js';
import { clean, distinctImages, distinctTags, imageProblem, orNull, shortText, stockUnits } from './checks.js';
import type { Cells, CsvRow } from './csv-rows.js';
import { htmlToText } from './html-to-text.js';
import {
  CONTINUE_BACKORDER_LIMIT,
  type ImportProduct,
  type ImportVariant,
  limits,
  type ReadOptions,
  RowProblem,
} from './import-product.js';

type Report = (row: number, reason: string) => void;
/** What a product's own row says. */
export type WooHead = Omit<ImportProduct, 'options' | 'variants'>;

const ATTRIBUTE = /^Attribute (\d{1,3}) name$/;

export function wooHead({ row, cells }: CsvRow, report: Report): WooHead {
  const name = shortText(row, 'Name', cells['Name'], limits.name);
  if (name === '') throw new RowProblem(row, 'Name is empty');
  const sku = skuOf(row, cells);
  const id = clean(cells['ID']);
  const slug = slugify(name) || slugify(sku ?? '') || slugify(id);
  if (slug === '') throw new RowProblem(row, 'neither Name nor SKU has a letter or digit to make an address of');
  return {
    sourceKey: `woocommerce:${id || sku || slug}`.slice(0, 200),
    row,
    slug,
    fallbackSlug: sku ? slugify(`${name} ${sku}`) : null,
    name,
    description: descriptionOf(row, cells),
    status: clean(cells['Published']) === '1' ? 'active' : 'draft',
    category: categoryOf(row, cells['Categories']),
    brand: orNull(shortText(row, 'Brands', parts(cells['Brands'])[0], limits.brand)),
    seoTitle: null,
    seoDescription: null,
    tags: distinctTags(row, parts(cells['Tags'])),
    images: imagesOf(row, cells['Images'], report),
  };
}

/** A product that is its only variant. */
export function simpleProduct(head: WooHead, { row, cells }: CsvRow, options: ReadOptions): ImportProduct {
  const variant = variantOf(row, cells, options);
  return { ...head, options: [], variants: [{ ...variant, options: {}, imageUrl: null }] };
}

/** A product with variations. One that is wrong is reported and left out; null where all of them are. */
export function variableProduct(
  head: WooHead,
  rows: CsvRow[],
  options: ReadOptions,
  report: Report,
): ImportProduct | null {
  const variants: ImportVariant[] = [];
  const images = [...head.images];
  const names = rows[0] ? attributesOf(rows[0].cells).map(({ name }) => name) : [];
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    try {
      const [image] = imagesOf(row, cells['Images'], report);
      const variant = { ...variantOf(row, cells, options), options: valuesOf(row, cells, names) };
      if (seen.has(optionsKey(variant.options))) throw new RowProblem(row, 'repeats the attributes of a row before');
      seen.add(optionsKey(variant.options));
      if (image) images.push(image);
      variants.push({ ...variant, imageUrl: image?.url ?? null });
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      report(error.row, error.message);
    }
  }
  if (rows.length > 0 && variants.length === 0) return null;
  return { ...head, images: distinctImages(images).slice(0, limits.images), options: names, variants };
}

export const skuOf = (row: number, cells: Cells): string | null =>
  orNull(normalizeSku(shortText(row, 'SKU', cells['SKU'], limits.sku)));

function descriptionOf(row: number, cells: Cells): string {
  const html = cells['Description'] || cells['Short description'] || '';
  if (html.length > limits.description) throw new RowProblem(row, `Description is longer than ${limits.description}`);
  // WooCommerce writes line breaks as the two characters \n.
  return htmlToText(html.replaceAll('\\n', '\n').normalize('NFC'));
}

/** Things parted by commas; a comma that is part of one has a backslash before it. */
const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/(?<!\\),/)
    .map((part) => clean(part.replaceAll('\\,', ',')))
    .filter(Boolean);

/** The first of those that it is in. */
function categoryOf(row: number, cell: string | undefined): string[] {
  const names = (parts(cell)[0] ?? '').split('>').map((name) => shortText(row, 'Categories', name, limits.category));
  return names.filter(Boolean);
}

function imagesOf(row: number, cell: string | undefined, report: Report) {
  const urls = parts(cell).filter((url) => {
    const problem = imageProblem(url);
    if (problem) report(row, `${problem}, and is left out`);
    return !problem;
  });
  return distinctImages(urls.map((url) => ({ url, alt: '' }))).slice(0, limits.images);
}

function variantOf(row: number, cells: Cells, options: ReadOptions): Omit<ImportVariant, 'options' | 'imageUrl'> {
  const regular = priceOf(row, cells, 'Regular price', options);
  const sale = priceOf(row, cells, 'Sale price', options);
  const price = sale ?? regular;
  if (price === null) throw new RowProblem(row, 'Regular price is empty');
  const stock = clean(cells['Stock']);
  const isOut = stock === '' && clean(cells['In stock?']) === '0';
  const isTracked = options.trackStock || stock !== '' || isOut;
  return {
    row,
    sku: skuOf(row, cells),
    price,
    compareAtPrice: regular !== null && regular > price ? regular : null,
    trackStock: isTracked,
    // It may be a decimal there: what is not whole is not there.
    ...(isTracked ? stockUnits(row, 'Stock', stock.replace(/\.\d*$/, '') || '0') : { stock: null }),
    backorderLimit: ['1', 'notify'].includes(clean(cells['Backorders allowed?'])) ? CONTINUE_BACKORDER_LIMIT : 0,
  };
}

function priceOf(row: number, cells: Cells, field: string, { parsePrice }: ReadOptions): number | null {
  const text = clean(cells[field]);
  if (text === '') return null;
  const price = parsePrice(text);
  if (price === null) throw new RowProblem(row, `${field} "${text.slice(0, 20)}" is not a price`);
  return price;
}

/** Those of a variation have one value each; others it does not have. */
function attributesOf(cells: Cells): { name: string; value: string }[] {
  return Object.keys(cells).flatMap((column) => {
    const number = ATTRIBUTE.exec(column)?.[1];
    const name = number ? clean(cells[column]) : '';
    const value = clean(cells[`Attribute ${number} value(s)`]);
    return name === '' || value === '' ? [] : [{ name, value }];
  });
}

function valuesOf(row: number, cells: Cells, names: string[]): Record<string, string> {
  const given = new Map(attributesOf(cells).map(({ name, value }) => [fold(name), value]));
  if (names.length === 0) throw new RowProblem(row, 'has no attributes that tell it from the other variations');
  if (names.length > limits.options) throw new RowProblem(row, `has more than ${limits.options} attributes`);
  return Object.fromEntries(
    names.map((wanted) => {
      const name = shortText(row, 'an attribute', wanted, limits.optionName);
      const value = shortText(row, name, given.get(fold(name)), limits.optionValue);
      if (value === '') throw new RowProblem(row, `the attribute ${name} has no value`);
      return [name, value];
    }),
  );
}
