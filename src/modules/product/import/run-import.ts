import { config } from '../../../config/index.js';
import { systemContext } from '../../../platform/context.js';
import { parsePrice } from '../../../utils/money.js';
import { ImportFileError } from './import-product.js';
import { type ImportReport, importProducts } from './import-products.js';
import { type ImportFormat, readImportFile } from './read-file.js';

export interface RunImportOptions {
  /** Track the stock of every variant, also where the file does not. */
  trackStock?: boolean;
  /** The format, where the first characters of the file should not decide. */
  format?: ImportFormat | undefined;
  /** Prints a line. */
  print: (line: string) => void;
  /** Shows how far it is, over what it showed last. */
  progress?: (text: string) => void;
}

const SHOWN_ERRORS = 100;
const PROGRESS_MS = 100;

/** Imports a file and prints what became of it; gives the exit code: 1 where a row could not be taken over. */
export async function runImport(file: string, options: RunImportOptions): Promise<number> {
  const { trackStock = false, format, print } = options;
  try {
    const price = (text: string) => parsePrice(text, config.store.currency);
    const read = () => readImportFile(file, { trackStock, parsePrice: price }, format);
    // To its end before anything is written: of a file that cannot be read nothing is taken.
    for await (const _ of await read());
    const records = await read();
    const report = await importProducts(systemContext('import'), records, { onProgress: progressLine(options) });
    print(summary(report));
    for (const line of errorTable(report)) print(line);
    return report.errorCount > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    print(`${file} cannot be imported. ${error.message}`);
    return 1;
  }
}

function progressLine({ progress }: RunImportOptions): (report: ImportReport) => void {
  let shownAt = 0;
  return (report) => {
    if (!progress || performance.now() - shownAt < PROGRESS_MS) return;
    shownAt = performance.now();
    progress(summary(report));
  };
}

function summary({ products, created, updated, unchanged, errorCount }: ImportReport): string {
  const parts = [`${created} new`, `${updated} changed`, `${unchanged} as before`];
  const refused = errorCount === 0 ? 'no errors' : `${errorCount} ${errorCount === 1 ? 'error' : 'errors'}`;
  return `${products} products: ${parts.join(', ')}; ${refused}`;
}

function errorTable({ errors, errorCount }: ImportReport): string[] {
  if (errors.length === 0) return [];
  const shown = errors.slice(0, SHOWN_ERRORS);
  const width = Math.min(Math.max(...shown.map(({ item }) => item.length), 4), 40);
  const lines = shown.map(
    ({ row, item, reason }) => `${String(row).padStart(6)}  ${item.slice(0, width).padEnd(width)}  ${reason}`,
  );
  const more = errorCount - shown.length;
  return [
    `${'row'.padStart(6)}  ${'item'.padEnd(width)}  reason`,
    ...lines,
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}
