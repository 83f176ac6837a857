import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { readFile, readLines } from './files';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type ImportRow = PanelSchemas['Import'];
export type Import = Versioned<ImportRow>;
export type ImportFormat = ImportRow['format'];
export const importFormats = ['csv', 'jsonl', 'shopify', 'woocommerce', 'dummyjson'] as const;

/** Whether a worker has it in hand, so that it is another one in a moment. */
export const isUnderWay = ({ status }: Pick<ImportRow, 'status'>) => status === 'checking' || status === 'running';

export const importsApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/imports', { params: { query: queryOf(query) } })),
  one: (importId) => unwrapVersioned(api.GET('/v1/admin/imports/{importId}', { params: { path: { importId } } })),
};

interface ImportOptions {
  /** Told by the columns where none is given. */
  format: ImportFormat | null;
  trackStock: boolean;
}

/** Uploads a file of products, to be checked. */
export function createImport(file: File, { format, trackStock }: ImportOptions, key: string): Promise<Import> {
  const form = new FormData();
  if (format) form.append('format', format);
  form.append('trackStock', String(trackStock));
  form.append('file', file);
  return unwrapVersioned(
    api.POST('/v1/admin/imports', {
      params: { header: once(key) },
      body: { file: [] },
      bodySerializer: () => form,
    }),
  );
}

export const startImport = ({ id: importId, etag }: Import): Promise<Import> =>
  unwrapVersioned(
    api.POST('/v1/admin/imports/{importId}/start', { params: { path: { importId }, header: ifMatch(etag) } }),
  );

/** However far it has come meanwhile. */
export const cancelImport = ({ id: importId }: Import): Promise<Import> =>
  unwrapVersioned(api.POST('/v1/admin/imports/{importId}/cancel', { params: { path: { importId } } }));

export interface ImportError {
  row: number;
  item: string;
  reason: string;
}

const errorsOf = (importId: string, format: 'csv' | 'jsonl') => `/v1/admin/imports/${importId}/errors?format=${format}`;

/** The first rows that were refused, and why. */
export const readImportErrors = (importId: string, atMost: number): Promise<ImportError[]> =>
  readLines(errorsOf(importId, 'jsonl'), atMost);

/** All of them as CSV. */
export const readErrorFile = (importId: string): Promise<Blob> => readFile(errorsOf(importId, 'csv'));
