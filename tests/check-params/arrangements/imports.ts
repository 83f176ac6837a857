import { Import } from '../../../src/models/product/import.js';
import type { ImportStatus } from '../../../src/models/product/import-status.js';
import { newId } from '../../../src/platform/ids.js';
import { form } from '../../support/pictures.js';
import type { Arrangements } from '../arrangement.js';

async function anImport(status: ImportStatus): Promise<{ params: { importId: string } }> {
  const importId = newId('imp');
  await Import.create({ id: importId, status, format: 'csv', fileName: 'a.csv', bytes: 10, trackStock: false });
  return { params: { importId } };
}

/** What staff do with files: imports and exports. */
export const importArrangements: Arrangements = {
  'POST /v1/admin/imports': () => ({
    body: form('file', [Buffer.from('Slug,Name,Price\nlamp,Lamp,5\n')], { format: 'csv', trackStock: 'true' }),
  }),
  'GET /v1/admin/imports': () => ({}),
  'GET /v1/admin/imports/{importId}': () => anImport('ready'),
  'POST /v1/admin/imports/{importId}/start': () => anImport('ready'),
  'POST /v1/admin/imports/{importId}/cancel': () => anImport('ready'),
  'GET /v1/admin/imports/{importId}/errors': () => anImport('completed'),
  'GET /v1/admin/exports/products': () => ({ query: { format: 'jsonl' } }),
  'GET /v1/admin/exports/stock': () => ({}),
  'GET /v1/admin/exports/customers': () => ({}),
};
