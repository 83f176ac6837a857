import { csvLine } from '../../utils/csv.js';

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What can be written to a file, row by row; nothing is kept in memory. */
export interface Export<T> {
  rows(): AsyncIterable<T>;
  columns: string[];
  /** The lines that a row takes in a CSV; cells are neutral and in the order of the columns. */
  cells(row: T): string[][];
}

const BATCH = 100;

/** The text of the file, in parts of a good size. */
export async function* written<T>({ rows, columns, cells }: Export<T>, format: ExportFormat): AsyncGenerator<string> {
  let lines = format === 'csv' ? [csvLine(columns)] : [];
  for await (const row of rows()) {
    lines.push(...(format === 'csv' ? cells(row).map(csvLine) : [`${JSON.stringify(row)}\n`]));
    if (lines.length < BATCH) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}
