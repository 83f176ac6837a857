import fc from 'fast-check';
import { StockLevel } from '../../src/models/product/stock-level.js';
import { Variant } from '../../src/models/product/variant.js';
import { saveImportedProduct } from '../../src/modules/product/commands/save-imported-product.js';
import { type ImportProduct, RowProblem } from '../../src/modules/product/import/import-product.js';
import { systemContext } from '../../src/platform/context.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { importProduct } from '../factories/product.js';
import type { Answer, Json } from '../support/client.js';
import type { Shop } from '../support/shop.js';
import type { StaffClient } from '../support/staff-client.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const sizes = ['S', 'M', 'L', 'é'];
const colours = ['Red', 'Blue'];

const chosen = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const optionSet = fc.record({
  sizes: fc.option(chosen(sizes), { freq: 4 }),
  colours: fc.option(chosen(colours)),
  /** New words for the option and its first value, by their ids. */
  rename: fc.option(fc.constantFrom('Size', 'Grösse', 'Colour'), { freq: 1 }),
  generate: fc.constantFrom('new', 'new', 'all', 'none'),
});
const price = fc.integer({ min: 0, max: 5_000 });
const at = fc.nat({ max: 20 });

/** Something that staff or an import do to a product; `at` names one of its variants, counted around. */
export const anyEdit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('options' as const), set: optionSet }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      size: fc.constantFrom(...sizes),
      colour: fc.option(fc.constantFrom(...colours)),
      price,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('price' as const), at, price }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('bulk' as const), percent: fc.integer({ min: -50, max: 50 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('archive' as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore' as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('stock' as const), at, delta: fc.integer({ min: -3, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('track' as const), at, isTracked: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cart' as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      name: fc.constantFrom('Shirt', 'İnce Gömlek'),
      tags: fc.uniqueArray(fc.constantFrom('new', 'Été', 'sale')),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('import' as const), sizes: chosen(sizes), price }) },
);
export type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** One product and what can be done to it. */
export class ProductEdits {
  private constructor(
    private readonly shop: Shop,
    private readonly panel: StaffClient,
    readonly id: string,
    private readonly source: ImportProduct,
  ) {}

  static async begin(shop: Shop, panel: StaffClient): Promise<ProductEdits> {
    const source = importProduct({ variants: [{ options: { Size: 'S' } }, { options: { Size: 'M' }, stock: null }] });
    await inTransaction(systemContext('test'), (tx) => saveImportedProduct(tx, source, null));
    const { items } = (await panel.get(`/products?q=${encodeURIComponent(source.name)}`)).body;
    return new ProductEdits(shop, panel, items[0].id, source);
  }

  async apply(edit: Edit): Promise<Answer[]> {
    const path = `/products/${this.id}`;
    switch (edit.kind) {
      case 'options':
        return [await this.setOptions(edit.set)];
      case 'add': {
        const { size, colour } = edit;
        const options = [{ name: 'Size', value: size }, ...(colour ? [{ name: 'colour', value: colour }] : [])];
        return [await this.panel.post(`${path}/variants`, { options, price: usd(edit.price) })];
      }
      case 'bulk': {
        const variantIds = await this.variantIds();
        if (variantIds.length === 0) return [];
        const change = { kind: 'percent', percent: edit.percent };
        return [await this.panel.post('/variants/bulk-price', { variantIds, change })];
      }
      case 'say':
        return [await this.panel.patch(path, { name: edit.name, tags: edit.tags })];
      case 'import':
        await this.import(edit.sizes, edit.price);
        return [];
      default:
        return this.applyToVariant(edit);
    }
  }

  private async applyToVariant(edit: Extract<Edit, { at: number }>): Promise<Answer[]> {
    const ids = await this.variantIds();
    const id = ids[edit.at % ids.length];
    if (!id) return [];
    const path = `/products/${this.id}/variants/${id}`;
    switch (edit.kind) {
      case 'price':
        return [await this.panel.patch(path, { price: usd(edit.price) })];
      case 'archive':
        return [await this.panel.patch(path, { status: 'archived' })];
      case 'restore':
        return [await this.panel.patch(path, { status: 'active' })];
      case 'delete':
        return [await this.panel.delete(path)];
      case 'track':
        return [await this.panel.put(`${path}/tracking`, { trackStock: edit.isTracked })];
      case 'cart':
        return [await this.shop.cart.post('/v1/carts', { items: [{ variantId: id, quantity: 1 }] })];
      case 'stock': {
        const level = await StockLevel.findOne({ where: { variantId: id } });
        if (!level || edit.delta === 0) return [];
        const body = { delta: edit.delta, reason: 'count' };
        return [await this.panel.post(`/stock-levels/${level.id}/adjust`, body)];
      }
    }
  }

  private async setOptions({
    sizes,
    colours,
    rename,
    generate,
  }: typeof optionSet extends fc.Arbitrary<infer T> ? T : never): Promise<Answer> {
    const { options: known } = (await this.panel.get(`/products/${this.id}`)).body;
    const asked: Json[] = [
      ...(sizes ? [{ name: 'Size', values: sizes.map((value) => ({ value })) }] : []),
      ...(colours ? [{ name: 'Colour', values: colours.map((value) => ({ value })) }] : []),
    ];
    if (rename && asked[0] && known[0]) {
      asked[0] = { ...asked[0], id: known[0].id, name: rename };
      asked[0].values[0] = { id: known[0].values[0]?.id, value: asked[0].values[0].value };
    }
    return this.panel.put(`/products/${this.id}/options`, { options: asked, generate, price: usd(700) });
  }

  private async import(sizes: string[], amount: number): Promise<void> {
    const variants = sizes.map((size) => ({ options: { Size: size }, price: amount }));
    const source = { ...importProduct({ variants }), sourceKey: this.source.sourceKey, slug: this.source.slug };
    try {
      await inTransaction(systemContext('test'), (tx) => saveImportedProduct(tx, source, null));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
    }
  }

  async variantIds(): Promise<string[]> {
    return (await Variant.findAll({ where: { productId: this.id }, order: ['id'] })).map(({ id }) => id);
  }

  /** Those that no edit may delete. */
  async keptVariants(used: (ids: string[]) => Promise<Set<string>>): Promise<string[]> {
    return [...(await used(await this.variantIds()))];
  }
}
