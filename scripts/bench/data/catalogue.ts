import type mysql from 'mysql2/promise';
import { searchText } from '../../../src/modules/product/derived-fields.js';
import { optionsKey, variantName } from '../../../src/modules/product/variant-options.js';
import { newId } from '../../../src/platform/ids.js';
import { fold, slugify } from '../../../src/utils/text.js';
import { progress, Rows } from './insert.js';
import { description, pick, productName, randomFrom } from './vocabulary.js';

const BATCH = 500;
const SIZES = ['S', 'M', 'L'];
const ROOTS = 10;
const CHILDREN = 5;
/** So much that no run sells out. */
export const AMPLE_STOCK = 1_000_000;
const LOW_STOCK = 3;

/** Loads `count` active products of three variants each, with pictures, options, tags, stock and its ledger. */
export async function loadCatalogue(connection: mysql.Connection, count: number): Promise<void> {
  const loader = new Loader(connection);
  await loader.loadCategories();
  const report = progress('products', count);
  for (let done = 0; done < count; ) {
    const end = Math.min(done + BATCH, count);
    for (let index = done; index < end; index++) loader.addProduct(index);
    await loader.flush();
    done = end;
    report(done);
  }
}

/** Of twenty products one is sold out and one nearly: as in a shop, and never what is bought here. */
function stockOf(index: number): number {
  if (index % 20 === 19) return 0;
  return index % 20 === 18 ? LOW_STOCK : AMPLE_STOCK;
}

class Loader {
  private readonly random = randomFrom(1);
  private readonly now = new Date();
  private readonly locationId = newId('loc');
  private readonly leaves: string[] = [];
  private readonly tables = {
    locations: new Rows('stock_locations', ['id', 'name', 'created_at', 'updated_at']),
    categories: new Rows('categories', ['id', 'parent_id', 'slug', 'name', 'position', 'path', ...times]),
    products: new Rows('products', productColumns),
    images: new Rows('product_images', ['id', 'product_id', 'url', 'alt', 'position']),
    options: new Rows('product_options', ['id', 'product_id', 'name', 'name_key', 'position']),
    values: new Rows('product_option_values', ['id', 'option_id', 'value', 'value_key', 'position']),
    variants: new Rows('variants', variantColumns),
    variantValues: new Rows('variant_option_values', ['variant_id', 'option_value_id']),
    tags: new Rows('product_tags', ['product_id', 'tag_key', 'tag']),
    levels: new Rows('stock_levels', levelColumns),
    movements: new Rows('stock_movements', movementColumns),
  };

  constructor(private readonly connection: mysql.Connection) {}

  async loadCategories(): Promise<void> {
    const { locations, categories } = this.tables;
    locations.add(this.locationId, 'Main warehouse', this.now, this.now);
    for (let root = 0; root < ROOTS; root++) {
      const rootId = newId('cat');
      const path = `/${rootId}/`;
      categories.add(rootId, null, `department-${root}`, `Department ${root}`, root, path, this.now, this.now);
      for (let child = 0; child < CHILDREN; child++) {
        const id = newId('cat');
        const name = `Shelf ${root}.${child}`;
        categories.add(id, rootId, slugify(name), name, child, `${path}${id}/`, this.now, this.now);
        this.leaves.push(id);
      }
    }
    await this.flush();
  }

  addProduct(index: number): void {
    const { random, now } = this;
    const id = newId('prod');
    const name = productName(random, index);
    const text = description(random, name);
    const brand = `Brand ${Math.floor(random() * 40)}`;
    const tags = [`tag ${index % 50}`, `season ${index % 4}`];
    const price = 500 + Math.floor(random() * 40_000);
    const skus = SIZES.map((size) => `B${index}-${size}`);
    const category = pick(random, this.leaves);
    const facts = skus.map((sku, at) => ({ sku, options: { Size: SIZES[at] ?? '' }, price }));
    const search = searchText({ name, brand, description: text, tags }, facts);
    this.tables.products.add(
      ...[id, slugify(name), name, text, 'active', category, brand, search, fold(name), price, now, now],
    );
    for (const tag of tags) this.tables.tags.add(id, fold(tag), tag);
    for (let position = 0; position < 2; position++) {
      const url = `https://pictures.example.com/${index}-${position}.webp`;
      this.tables.images.add(newId('img'), id, url, name, position);
    }
    this.addVariants({ id, index, name, price, skus });
  }

  private addVariants(product: { id: string; index: number; name: string; price: number; skus: string[] }): void {
    const { tables, now } = this;
    const optionId = newId('opt');
    const onHand = stockOf(product.index);
    tables.options.add(optionId, product.id, 'Size', 'size', 0);
    for (const [position, size] of SIZES.entries()) {
      const options = { Size: size };
      const ids = { value: newId('optv'), variant: newId('var'), level: newId('lvl') };
      const price = product.price + position * 100;
      const name = variantName(product.name, options);
      tables.values.add(ids.value, optionId, size, fold(size), position);
      tables.variants.add(
        ...[ids.variant, product.id, product.skus[position] ?? '', name],
        ...[JSON.stringify(options), optionsKey(options), price, 1, position, now, now],
      );
      tables.variantValues.add(ids.variant, ids.value);
      tables.levels.add(ids.level, ids.variant, this.locationId, onHand, 0, 0, 5, now, now);
      tables.movements.add(ids.level, ids.variant, this.locationId, 'opening', onHand, 0, newId('adj'), now);
    }
  }

  async flush(): Promise<void> {
    for (const rows of Object.values(this.tables)) await rows.flush(this.connection);
  }
}

const times = ['created_at', 'updated_at'];
const productColumns = [
  ...['id', 'slug', 'name', 'description', 'status', 'category_id', 'brand', 'search_text', 'name_key', 'min_price'],
  ...times,
];
const variantColumns = [
  ...['id', 'product_id', 'sku', 'name', 'options', 'options_key', 'price', 'track_stock', 'position'],
  ...times,
];
const levelColumns = [
  ...['id', 'variant_id', 'location_id', 'on_hand', 'reserved', 'backorder_limit', 'low_stock_threshold'],
  ...times,
];
const movementColumns = [
  ...['stock_level_id', 'variant_id', 'location_id', 'kind', 'delta_on_hand', 'delta_reserved', 'reference', 'at'],
];
