import { neutral, original } from '../../../utils/csv.js';
import type { OwnProduct } from './own-product.js';

// How our own CSV tells a product: a row for each variant, the first of them with what is the product's. Where a cell
// holds several things, each stands on a line of its own.

const OPTIONS = [1, 2, 3] as const;

/** Columns of the product, then those of the variant. */
export const OWN_COLUMNS = [
  'Slug',
  'Name',
  'Description',
  'Status',
  'Category',
  'Brand',
  'SEO Title',
  'SEO Description',
  'Tags',
  'Image URLs',
  'Image Texts',
  ...OPTIONS.flatMap((n) => [`Option ${n} Name`, `Option ${n} Value`]),
  'SKU',
  'Price',
  'Compare At Price',
  'Track Stock',
  'Stock',
  'Backorder Limit',
  'Max Per Order',
  'Variant Image',
];

type Row = Record<string, string>;

/** Rows as they are written, in the order of the columns. */
export function ownRows(product: OwnProduct): string[][] {
  const head: Row = {
    Name: product.name,
    Description: product.description,
    Status: product.status,
    Category: product.category.join('\n'),
    Brand: product.brand ?? '',
    'SEO Title': product.seoTitle ?? '',
    'SEO Description': product.seoDescription ?? '',
    Tags: product.tags.join('\n'),
    'Image URLs': product.images.map(({ url }) => url).join('\n'),
    'Image Texts': product.images
      .map(({ alt }) => alt)
      .join('\n')
      .trimEnd(),
    ...Object.fromEntries(product.options.map((name, at) => [`Option ${at + 1} Name`, name])),
  };
  const rows = product.variants.map((variant) => variantCells(product, variant));
  return (rows.length === 0 ? [{}] : rows).map((row: Row, at) => {
    const cells: Row = { Slug: product.slug, ...(at === 0 ? head : {}), ...row };
    return OWN_COLUMNS.map((column) => neutral(cells[column] ?? ''));
  });
}

function variantCells(product: OwnProduct, variant: OwnProduct['variants'][number]): Row {
  return {
    ...Object.fromEntries(product.options.map((name, at) => [`Option ${at + 1} Value`, variant.options[name] ?? ''])),
    SKU: variant.sku,
    Price: variant.price,
    'Compare At Price': variant.compareAtPrice ?? '',
    'Track Stock': variant.trackStock ? 'yes' : 'no',
    Stock: variant.stock === null ? '' : String(variant.stock),
    'Backorder Limit': String(variant.backorderLimit),
    'Max Per Order': variant.maxPerOrder === null ? '' : String(variant.maxPerOrder),
    'Variant Image': variant.image ?? '',
  };
}

/** What rows of one slug tell, before it is checked: numbers that are none stay text, so that the check names them. */
export function toldBy(rows: Row[]): Record<string, unknown> {
  const [first = {}] = rows;
  const text = (cells: Row, column: string) => original(cells[column] ?? '').trim();
  const lines = (column: string) => text(first, column).split(/\r?\n/);
  const filled = (column: string) => lines(column).filter((line) => line.trim() !== '');
  const texts = original(first['Image Texts'] ?? '').split(/\r?\n/);
  const options = OPTIONS.map((n) => text(first, `Option ${n} Name`)).filter(Boolean);
  return {
    slug: text(first, 'Slug'),
    name: text(first, 'Name'),
    description: text(first, 'Description'),
    status: text(first, 'Status').toLowerCase() || undefined,
    category: filled('Category'),
    brand: text(first, 'Brand'),
    seoTitle: text(first, 'SEO Title'),
    seoDescription: text(first, 'SEO Description'),
    tags: filled('Tags'),
    images: filled('Image URLs').map((url, at) => ({ url, alt: texts[at] ?? '' })),
    options,
    variants: rows.filter((cells) => isVariant(cells)).map((cells) => variantOf(cells, options, text)),
  };
}

const isVariant = (cells: Row): boolean =>
  ['Price', 'SKU', 'Option 1 Value'].some((column) => (cells[column] ?? '').trim() !== '');

function variantOf(cells: Row, options: string[], text: (cells: Row, column: string) => string) {
  return {
    sku: text(cells, 'SKU'),
    options: Object.fromEntries(options.map((name, at) => [name, text(cells, `Option ${at + 1} Value`)])),
    price: text(cells, 'Price'),
    compareAtPrice: text(cells, 'Compare At Price'),
    trackStock: flag(text(cells, 'Track Stock')),
    stock: number(text(cells, 'Stock')),
    backorderLimit: number(text(cells, 'Backorder Limit')) ?? undefined,
    maxPerOrder: number(text(cells, 'Max Per Order')),
    image: text(cells, 'Variant Image'),
  };
}

function number(text: string): number | string | null {
  if (text === '') return null;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

const FLAGS: Record<string, boolean | undefined> = {
  yes: true,
  true: true,
  '1': true,
  no: false,
  false: false,
  '0': false,
};

function flag(text: string): boolean | string | undefined {
  return text === '' ? undefined : (FLAGS[text.toLowerCase()] ?? text);
}
