import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { slugify } from '../../../utils/text.js';
import type { ImportProduct, ImportVariant, ReadOptions } from '../import/import-product.js';
import { readDummyJson } from '../import/read-dummyjson.js';
import { readShopify } from '../import/read-shopify.js';

/** The same from `src` and from `dist`. */
const SEEDS = path.resolve(import.meta.dirname, '../../../../seeds');

/** The demo shop's own pictures, to be served under `/media`. */
export const demoMediaDir = path.join(SEEDS, 'media');

const SHOPIFY_FILES = ['shopify-apparel.csv', 'shopify-home-and-garden.csv', 'shopify-jewellery.csv'];
const DUMMYJSON_FILE = 'dummyjson-products.json';

/** How the demo shop sorts what the files tell: its menu, and where a category of a file or a product goes. */
interface Sorting {
  menu: string[];
  categories: Record<string, string[]>;
  products: Record<string, string[]>;
}

export interface SeedProduct {
  product: ImportProduct;
  /** What its pictures show, for those that draw them: file below the media folder → words. */
  pictures: Record<string, string>;
}

/** The top of the demo shop's category tree, in order. */
export const demoMenu = (): string[] => sorting().menu;

/** The products of all seed files, sorted into the demo shop's tree and with its own pictures. */
export async function readSeedProducts(options: ReadOptions): Promise<SeedProduct[]> {
  const products = await readFiles(options);
  const { categories, products: own } = sorting();
  const used = new Set<string>();
  return products.map((product) => {
    const sourceCategory = slugify(product.category.join(' '));
    const slug = used.has(product.slug) && product.fallbackSlug ? product.fallbackSlug : product.slug;
    used.add(slug);
    const category = own[product.slug] ?? categories[sourceCategory];
    if (!category) throw new Error(`seeds/categories.json has no place for ${product.slug} (${sourceCategory})`);
    return withPictures({ ...product, category }, slug, `${sourceCategory} ${slug}`);
  });
}

const sorting = (): Sorting => JSON.parse(readFileSync(path.join(SEEDS, 'categories.json'), 'utf8')) as Sorting;

async function readFiles(options: ReadOptions): Promise<ImportProduct[]> {
  const products: ImportProduct[] = [];
  const folder = path.join(SEEDS, 'products');
  for (const file of SHOPIFY_FILES) {
    for await (const record of readShopify(createReadStream(path.join(folder, file)), options)) {
      products.push(productOf(file, record));
    }
  }
  for (const record of readDummyJson(readFileSync(path.join(folder, DUMMYJSON_FILE), 'utf8'), options)) {
    products.push(productOf(DUMMYJSON_FILE, record));
  }
  return products;
}

function productOf(file: string, record: { product: ImportProduct } | { error: { row: number; reason: string } }) {
  if ('product' in record) return record.product;
  throw new Error(`seeds/products/${file}, row ${record.error.row}: ${record.error.reason}`);
}

/** One picture, or one for each colour. */
function withPictures(product: ImportProduct, slug: string, words: string): SeedProduct {
  const pictures: Record<string, string> = {};
  const variants = product.variants.map((variant) => {
    const colour = colourOf(variant);
    const imageUrl = colour ? `products/${slug}-${slugify(colour)}.svg` : null;
    if (imageUrl) pictures[imageUrl] = `${words} ${slugify(colour ?? '')}`;
    return { ...variant, imageUrl };
  });
  if (Object.keys(pictures).length === 0) pictures[`products/${slug}.svg`] = words;
  const images = Object.keys(pictures).map((url) => ({ url, alt: '' }));
  return { product: { ...product, variants, images }, pictures };
}

const colourOf = ({ options }: ImportVariant): string | null =>
  Object.entries(options).find(([name]) => /^colou?r$/i.test(name))?.[1] ?? null;
