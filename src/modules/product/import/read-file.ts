import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { decodeStart } from './decode.js';
import { ImportFileError, type ImportRecord, type ReadOptions } from './import-product.js';
import { readDummyJson } from './read-dummyjson.js';
import { readJsonLines, readOwnCsv } from './read-own.js';
import { readShopify } from './read-shopify.js';
import { readWooCommerce } from './read-woocommerce.js';

export const importFormats = ['csv', 'jsonl', 'shopify', 'woocommerce', 'dummyjson'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** A JSON file is read whole; JSON lines are for larger ones. */
const MAX_JSON_BYTES = 64_000_000;
const PEEK_BYTES = 8_192;

export type Records = AsyncIterable<ImportRecord> | Iterable<ImportRecord>;

/** Reads the products of a file, in the format that is given or that its first characters show. */
export async function readImportFile(file: string, options: ReadOptions, format?: ImportFormat): Promise<Records> {
  try {
    return await readAs(format ?? (await importFormatOf(file)), file, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ImportFileError('There is no such file.');
    if (code === 'EISDIR') throw new ImportFileError('It is a folder.');
    if (code === 'EACCES') throw new ImportFileError('It may not be read.');
    throw error;
  }
}

async function readAs(format: ImportFormat, file: string, options: ReadOptions): Promise<Records> {
  if (format === 'dummyjson') {
    if ((await stat(file)).size > MAX_JSON_BYTES) {
      throw new ImportFileError(`A JSON file may have at most ${MAX_JSON_BYTES / 1_000_000} MB; use JSON lines.`);
    }
    return readDummyJson(await readFile(file, 'utf8'), options);
  }
  const streamed = { csv: readOwnCsv, jsonl: readJsonLines, shopify: readShopify, woocommerce: readWooCommerce };
  return streamed[format](createReadStream(file), options);
}

/** The format that the first characters of a file show. Throws ImportFileError where they show none. */
export async function importFormatOf(file: string): Promise<ImportFormat> {
  const start = (await peek(file)).replace(/^\uFEFF/, '').trimStart();
  const [first = ''] = start.split(/\r?\n/, 1);
  if (/^\{[^\n]*"slug"\s*:/.test(first) && !/^\{\s*"products"\s*:/.test(first)) return 'jsonl';
  if (/^[[{]/.test(start)) return 'dummyjson';
  const columns = new Set(first.split(',').map((name) => name.trim().replace(/^"|"$/g, '')));
  const has = (...names: string[]) => names.every((name) => columns.has(name));
  if (has('Handle') || has('Variant Price')) return 'shopify';
  if (has('Type', 'Name', 'Regular price')) return 'woocommerce';
  if (has('Slug', 'Name')) return 'csv';
  const known = importFormats.join(', ');
  throw new ImportFileError(`Its format is not known; the formats are ${known}.`);
}

async function peek(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    if (bytesRead === 0) throw new ImportFileError('It is empty.');
    return decodeStart(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
