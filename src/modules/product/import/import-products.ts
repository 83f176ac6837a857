import { type Context, REQUEST_BUDGET_MS } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { ensureCategory } from '../commands/ensure-category.js';
import { type Saved, saveImportedProduct } from '../commands/save-imported-product.js';
import { type ImportProduct, type ImportRecord, type RowError, RowProblem } from './import-product.js';

/** What an import has done so far. */
export interface ImportReport {
  products: number;
  created: number;
  updated: number;
  unchanged: number;
  errorCount: number;
  /** The first of them. */
  errors: RowError[];
}

const MAX_ERRORS = 1_000;

interface Options {
  onProgress?: ((report: ImportReport) => void) | undefined;
}

/**
 * Writes what a reader found, a product a transaction. A product that cannot be written is reported by its row and
 * does not stop the rest; importing the same again changes nothing.
 */
export async function importProducts(
  context: Context,
  records: AsyncIterable<ImportRecord> | Iterable<ImportRecord>,
  { onProgress }: Options = {},
): Promise<ImportReport> {
  const report: ImportReport = { products: 0, created: 0, updated: 0, unchanged: 0, errorCount: 0, errors: [] };
  const refuse = (error: RowError) => {
    report.errorCount += 1;
    if (report.errors.length < MAX_ERRORS) report.errors.push(error);
  };
  for await (const record of records) {
    if ('error' in record) {
      refuse(record.error);
      continue;
    }
    const saved = await inTransaction(ownBudget(context), (tx) => saveProduct(tx, record.product)).catch((error) =>
      rowErrorOf(error, record.product),
    );
    if (typeof saved === 'string') {
      report.products += 1;
      report[saved] += 1;
    } else {
      refuse(saved);
    }
    onProgress?.(report);
  }
  report.errors.sort((a, b) => a.row - b.row);
  return report;
}

/** A budget for each product: an import may take longer than any request. */
export const ownBudget = (context: Context): Context => ({
  ...context,
  deadline: performance.now() + REQUEST_BUDGET_MS,
});

/** What is told of a product that could not be written; throws what is no fault of its row. */
export function rowErrorOf(error: unknown, product: ImportProduct): RowError {
  if (error instanceof RowProblem) return { row: error.row, item: product.slug, reason: error.message };
  if (!isDuplicate(error)) throw error;
  return { row: product.row, item: product.slug, reason: 'somebody else was writing the same; import it again' };
}

type OnCategory = (names: string[]) => void;

/** Writes one product. Throws RowProblem. */
export async function saveProduct(tx: Tx, product: ImportProduct, onCategory?: OnCategory): Promise<Saved> {
  const byName = product.sourceKey === null;
  const categoryId = await ensureCategory(tx, product.category, { byName, onMade: onCategory });
  return saveImportedProduct(tx, product, categoryId);
}

/** Thrown so that nothing of it is committed. */
class TriedOnly extends Error {
  override name = 'TriedOnly';
}

/** What would become of a product: it is written, and all of it undone. Throws RowProblem, as writing it would. */
export async function tryProduct(context: Context, product: ImportProduct, onCategory: OnCategory): Promise<Saved> {
  let saved: Saved = 'unchanged';
  await inTransaction(ownBudget(context), async (tx) => {
    saved = await saveProduct(tx, product, onCategory);
    throw new TriedOnly();
  }).catch((error) => {
    if (!(error instanceof TriedOnly)) throw error;
  });
  return saved;
}
