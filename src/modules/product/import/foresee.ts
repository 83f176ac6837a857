import { systemContext } from '../../../platform/context.js';
import { normalizeSku } from '../variant-options.js';
import { type ImportProduct, type RowError, RowProblem } from './import-product.js';
import { rowErrorOf, tryProduct } from './import-products.js';

/** What would become of one of the first products. */
export interface PreviewedProduct {
  row: number;
  slug: string;
  name: string;
  variants: number;
  isNew: boolean;
}

/** What would become of a file as the shop is now. */
export interface Expected {
  created: number;
  updated: number;
  unchanged: number;
  /** Of all products that would not be refused. */
  variants: number;
  /** The first of those that would be made, each by its path of names. */
  newCategories: string[];
  newCategoryCount: number;
  /** The first things that would be taken over otherwise than they are written. */
  warnings: RowError[];
  warningCount: number;
}

const PREVIEWED = 20;
const LISTED = 100;

/** Finds out what a file would do, product by product, and writes nothing of it. */
export class Foresight {
  readonly preview: PreviewedProduct[] = [];
  private readonly counts = { created: 0, updated: 0, unchanged: 0, variants: 0, warningCount: 0 };
  private readonly warnings: RowError[] = [];
  private readonly categories = new Set<string>();
  /** By what the product is known by. */
  private readonly seen = new Set<string>();
  /** Of the file so far: by sku, what its product is known by. */
  private readonly skus = new Map<string, string>();
  private readonly context = systemContext('check-import');

  /** Gives why it would be refused, or null. */
  async add(product: ImportProduct): Promise<RowError | null> {
    const made: string[] = [];
    try {
      this.assertOwnSkus(product);
      const saved = await tryProduct(this.context, product, (names) => made.push(names.join(' › ')));
      for (const category of made) this.categories.add(category);
      this.take(product, saved);
      return null;
    } catch (error) {
      return rowErrorOf(error, product);
    }
  }

  get expected(): Expected {
    const { counts, categories, warnings } = this;
    const newCategories = [...categories].slice(0, LISTED);
    return { ...counts, newCategories, newCategoryCount: categories.size, warnings };
  }

  private take(product: ImportProduct, saved: 'created' | 'updated' | 'unchanged'): void {
    const { row, slug, name, variants } = product;
    const key = keyOf(product);
    // What the file itself has made before it finds again.
    const isAgain = this.seen.has(key);
    const isNew = saved === 'created' && !isAgain;
    this.counts[saved === 'created' && !isNew ? 'updated' : saved] += 1;
    this.counts.variants += variants.length;
    this.seen.add(key);
    for (const { sku } of variants) if (sku !== null) this.skus.set(normalizeSku(sku), key);
    if (this.preview.length < PREVIEWED) this.preview.push({ row, slug, name, variants: variants.length, isNew });
    if (isAgain && product.sourceKey === null) {
      this.warn({
        row,
        item: slug,
        reason: 'the product stands further up as well: this changes what was written there',
      });
    }
    for (const { row, isOversold } of variants) {
      if (isOversold) this.warn({ row, item: slug, reason: 'the stock is below zero: none is taken over' });
    }
  }

  /** What another product of the file has been given is in no database yet. */
  private assertOwnSkus(product: ImportProduct): void {
    const key = keyOf(product);
    for (const { sku, row } of product.variants) {
      const owner = sku === null ? undefined : this.skus.get(normalizeSku(sku));
      if (owner === undefined || owner === key) continue;
      throw new RowProblem(row, `the sku "${normalizeSku(sku ?? '')}" is that of another variant`);
    }
  }

  private warn(warning: RowError): void {
    this.counts.warningCount += 1;
    if (this.warnings.length < LISTED) this.warnings.push(warning);
  }
}

const keyOf = ({ sourceKey, slug }: ImportProduct): string => sourceKey ?? slug;
