import type { z } from 'zod';
import { csvRows } from './csv-rows.js';
import { decode } from './decode.js';
import { ImportFileError, type ImportRecord, limits, type ReadOptions, RowProblem } from './import-product.js';
import { toldBy } from './own-csv.js';
import { OwnProduct, ownProduct } from './own-product.js';

const REQUIRED = ['Slug', 'Name', 'Price'];
const MAX_LINE = 4_000_000;
const SHOWN_ISSUES = 3;

/** Reads our own CSV: rows that follow each other and have the same slug are one product. */
export async function* readOwnCsv(source: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<ImportRecord> {
  let group: { row: number; cells: Record<string, string> }[] = [];
  const told = () => {
    const rows = group.map(({ row }) => row);
    return record(toldBy(group.map(({ cells }) => cells)), rows, options);
  };
  for await (const given of csvRows(source, { kind: 'product CSV of this shop', required: REQUIRED })) {
    if ('reason' in given) {
      yield { error: given };
      continue;
    }
    const slug = given.cells['Slug']?.trim();
    if (group[0] && (group[0].cells['Slug']?.trim() !== slug || group.length >= limits.variants)) {
      yield told();
      group = [];
    }
    group.push(given);
  }
  if (group.length > 0) yield told();
}

/** Reads our own JSON lines: each a product. */
export async function* readJsonLines(
  source: AsyncIterable<Buffer>,
  options: ReadOptions,
): AsyncGenerator<ImportRecord> {
  let row = 0;
  for await (const line of linesOf(source)) {
    row += 1;
    if (line.trim() !== '') yield readLine(line, row, options);
  }
}

function readLine(line: string, row: number, options: ReadOptions): ImportRecord {
  try {
    return record(JSON.parse(line), [row], options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: { row, item: '', reason: 'is not a line of JSON' } };
  }
}

/** Whole lines, of which none is kept in memory that has no end. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decode(source)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new ImportFileError(`A line is longer than ${MAX_LINE / 1_000_000} MB.`);
    yield* lines;
  }
  yield rest;
}

function record(told: unknown, rows: number[], options: ReadOptions): ImportRecord {
  const row = rows[0] ?? 0;
  const parsed = OwnProduct.safeParse(told);
  const item = String((told as { slug?: unknown } | null)?.slug ?? '').slice(0, 80);
  if (!parsed.success) return { error: { row, item, reason: reasonOf(parsed.error) } };
  try {
    return { product: ownProduct(parsed.data, rows, options) };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    return { error: { row: error.row, item, reason: error.message } };
  }
}

function reasonOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, SHOWN_ISSUES)
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
