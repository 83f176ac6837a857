import { parseArgs } from 'node:util';
import '../models/associates.js';
import { type ImportFormat, importFormats, runImport } from '../modules/product/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';
import { usageError } from './usage.js';

export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'track-stock': { type: 'boolean', default: false }, format: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw usageError('import takes one file');
  const { format } = values;
  if (format !== undefined && !isFormat(format)) throw usageError(`--format is one of ${importFormats.join(', ')}`);
  await checkDatabase();
  await assertMigrated();
  const { isTTY } = process.stdout;
  return runImport(file, {
    trackStock: values['track-stock'],
    format,
    print: (line) => console.log(isTTY ? `\r\x1b[K${line}` : line),
    progress: (text) => {
      if (isTTY) process.stdout.write(`\r\x1b[K${text}`);
    },
  });
}

const isFormat = (text: string): text is ImportFormat => (importFormats as readonly string[]).includes(text);
