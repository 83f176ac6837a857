import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import '../models/associates.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';
import { type ExportFormat, exportFormats, written } from '../platform/export/index.js';
import { usageError } from './usage.js';

const kinds: Record<string, (format: ExportFormat) => Promise<AsyncIterable<string>>> = {
  products: async (format) => written((await import('../modules/product/index.js')).productExport, format),
  stock: async (format) => written((await import('../modules/product/index.js')).stockExport, format),
  customers: async (format) => written((await import('../modules/user/index.js')).customerExport, format),
  orders: async (format) => written((await import('../modules/order/index.js')).orderExport, format),
};

export async function run(args: string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'csv' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [kind = '', file, ...rest] = positionals;
  const open = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const format = exportFormats.find((known) => known === values.format);
  if (!open || rest.length > 0) throw usageError(`export takes one of ${Object.keys(kinds).join(', ')}, and a file`);
  if (!format) throw usageError(`--format is one of ${exportFormats.join(', ')}`);
  await checkDatabase();
  await assertMigrated();
  const text = Readable.from(await open(format));
  if (file === undefined) await pipeline(text, process.stdout, { end: false });
  else await writeWhole(file, text);
  return 0;
}

/** The file has its name when it is whole. */
async function writeWhole(file: string, text: Readable): Promise<void> {
  const draft = `${file}.part`;
  try {
    await pipeline(text, createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
