import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decode } from './decode.js';
import { ImportFileError, type RowError } from './import-product.js';

/** What the columns of a row hold, by their heading. */
export type Cells = Record<string, string>;

export interface CsvRow {
  /** As a spreadsheet counts: the heading is 1. */
  row: number;
  cells: Cells;
}

interface CsvOptions {
  /** What such a file is called in messages. */
  kind: string;
  /** Columns without which it is none. */
  required: string[];
}

const MAX_RECORD = 1_000_000;
const MAX_COLUMNS = 1_000;

/**
 * Reads the rows of a CSV file one after the other. A row that is no CSV is an error of its own. Throws ImportFileError
 * where the file is none of its kind, or cannot be read on.
 */
export async function* csvRows(
  source: AsyncIterable<Buffer | string>,
  options: CsvOptions,
): AsyncGenerator<CsvRow | RowError> {
  let row = 1;
  const broken: RowError[] = [];
  const parser = parse({
    bom: true,
    // It would take how the first line ends for all of them.
    record_delimiter: ['\r\n', '\n', '\r'],
    columns: (heading: string[]) => checkedHeading(heading, options),
    max_record_size: MAX_RECORD,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: Cells) => ({ row: ++row, cells }),
    on_skip: (error) => {
      // Its parts would be taken for rows of their own.
      if (error?.code === 'CSV_MAX_RECORD_SIZE') {
        parser.destroy(new ImportFileError(`The row after row ${row} has more than ${MAX_RECORD / 1_000_000} MB.`));
      }
      broken.push({ row: ++row, item: '', reason: error?.message ?? 'is not CSV' });
      return undefined;
    },
  });
  const text = Readable.from(decode(source));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const record of parser) {
      yield* broken.splice(0);
      yield record as CsvRow;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportFileError(`It is not a CSV file: ${error.message}`);
    throw error;
  } finally {
    text.destroy();
  }
  yield* broken;
}

function checkedHeading(heading: string[], { kind, required }: CsvOptions): string[] {
  const names = heading.map((name) => name.trim());
  if (names.length > MAX_COLUMNS) throw new ImportFileError(`It has more than ${MAX_COLUMNS} columns.`);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new ImportFileError(`It is not a ${kind}: it has no column ${missing.join(', ')}.`);
  const twice = required.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) throw new ImportFileError(`It has the column ${twice.join(', ')} twice.`);
  return names;
}
