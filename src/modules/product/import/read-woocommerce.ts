import { clean } from './checks.js';
import { type CsvRow, csvRows } from './csv-rows.js';
import {
  type ImportProduct,
  type ImportRecord,
  type ReadOptions,
  type RowError,
  RowProblem,
} from './import-product.js';
import { simpleProduct, variableProduct, type WooHead, wooHead } from './woocommerce-product.js';

const REQUIRED = ['Type', 'Name', 'Regular price'];
/** So many products with variations may stand between one and its last variation: more are not kept in memory. */
const MAX_HEADS = 5_000;

interface Group {
  head: WooHead;
  rows: CsvRow[];
}

/** Reads the product CSV that WooCommerce exports. Variations name their parent, and stand somewhere behind it. */
export async function* readWooCommerce(
  source: AsyncIterable<Buffer>,
  options: ReadOptions,
): AsyncGenerator<ImportRecord> {
  const reader = new Reader(options);
  for await (const given of csvRows(source, { kind: 'WooCommerce product CSV', required: REQUIRED })) {
    if ('reason' in given) yield { error: given };
    else yield* reader.take(given);
  }
  yield* reader.end();
}

class Reader {
  /** By `id:…` and by sku, as variations name them. */
  private readonly heads = new Map<string, WooHead>();
  private group: Group | null = null;
  private errors: RowError[] = [];

  constructor(private readonly options: ReadOptions) {}

  *take(given: CsvRow): Generator<ImportRecord> {
    const type = clean(given.cells['Type']).toLowerCase().split(',')[0]?.trim();
    if (type === 'variation') yield* this.takeVariation(given);
    else {
      yield* this.end();
      if (type === 'variable' || type === 'simple') yield* this.takeProduct(given, type);
      else this.report(given, `the type "${String(type).slice(0, 20)}" is none that is sold here`);
      yield* this.told();
    }
  }

  /** What stands at the end of the file, or before another product begins. */
  *end(): Generator<ImportRecord> {
    const { group } = this;
    this.group = null;
    if (group) {
      const report = (row: number, reason: string) => this.errors.push({ row, item: group.head.name, reason });
      const product = variableProduct(group.head, group.rows, this.options, report);
      if (product) yield { product };
    }
    yield* this.told();
  }

  private *takeVariation(given: CsvRow): Generator<ImportRecord> {
    const parent = clean(given.cells['Parent']);
    const head = this.heads.get(parent);
    if (!head) {
      this.report(given, `its parent "${parent.slice(0, 60)}" does not stand before it`);
      yield* this.told();
      return;
    }
    if (this.group?.head !== head) {
      yield* this.end();
      this.group = { head, rows: [] };
    }
    this.group.rows.push(given);
  }

  private *takeProduct(given: CsvRow, type: 'simple' | 'variable'): Generator<ImportRecord> {
    const product = this.guarded(given, () => {
      const head = wooHead(given, (_row, reason) => this.report(given, reason));
      if (type === 'simple') return simpleProduct(head, given, this.options);
      this.remember(given, head);
      this.group = { head, rows: [] };
      return null;
    });
    if (product) yield { product };
  }

  private guarded(given: CsvRow, work: () => ImportProduct | null): ImportProduct | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      this.report(given, error.message);
      return null;
    }
  }

  private remember({ cells }: CsvRow, head: WooHead): void {
    const names = [clean(cells['SKU']), `id:${clean(cells['ID'])}`].filter((name) => name !== '' && name !== 'id:');
    for (const name of names) this.heads.set(name, head);
    for (const oldest of this.heads.keys()) {
      if (this.heads.size <= 2 * MAX_HEADS) break;
      this.heads.delete(oldest);
    }
  }

  private report({ row, cells }: CsvRow, reason: string): void {
    this.errors.push({ row, item: clean(cells['Name']).slice(0, 80), reason });
  }

  private *told(): Generator<ImportRecord> {
    for (const error of this.errors.splice(0)) yield { error };
  }
}
