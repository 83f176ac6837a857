import type { z } from 'zod';
import { inTransaction } from '../../../platform/database/transaction.js';
import { ExportQuery, FILE, fileOf } from '../../../platform/export/route.js';
import { ok, type Reply, type Route, route, staff } from '../../../platform/http/route.js';
import { adminListOf } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { cancelImport, startImport } from '../commands/change-import.js';
import { createImport, storeImportFile } from '../commands/create-import.js';
import type { Upload } from '../commands/store-uploads.js';
import { importNotPossible } from '../product.errors.js';
import { getImport, type ImportView, importErrorExport, listImports } from '../queries/imports.js';
import { CreateImportRequest, IMPORT_FILE, Import, ImportParams, ImportQuery } from './import.schemas.js';

const common = { tag: 'imports', access: staff('product:import') } as const;
const ONE = '/v1/admin/imports/{importId}';

export const importAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'post',
    path: '/v1/admin/imports',
    summary: 'Upload a file of products, to be checked by a worker',
    description:
      'Our own CSV and JSON lines, the product CSV of Shopify and WooCommerce, and DummyJSON; up to 200 MB. It is read to its end and nothing is written; then it is `ready`, with a preview and its errors by row, and may be started.',
    multipart: IMPORT_FILE,
    body: CreateImportRequest,
    replies: { 201: Import },
    idempotent: true,
    async handle(call) {
      const { format, trackStock } = call.body;
      const options = { format, trackStock: trackStock === 'true' };
      const importId = await storeImportFile(call.context, call.files[0] as Upload, options);
      return once(call, call.actor.id, async (tx) => shown(await createImport(tx, importId), 201));
    },
  }),
  route({
    ...common,
    method: 'get',
    path: '/v1/admin/imports',
    summary: 'Imports, newest first',
    query: ImportQuery,
    replies: { 200: adminListOf(Import) },
    async handle({ query }) {
      const { items, ...page } = await listImports(query);
      return ok({ items: items.map(presentImport), ...page });
    },
  }),
  route({
    ...common,
    method: 'get',
    path: ONE,
    summary: 'An import and how far it is',
    params: ImportParams,
    replies: { 200: Import },
    handle: async ({ params }) => shown(await getImport(null, params.importId)),
  }),
  route({
    ...common,
    method: 'post',
    path: `${ONE}/start`,
    summary: 'Start an import that was checked',
    params: ImportParams,
    body: undefined,
    replies: { 200: Import },
    errors: [importNotPossible],
    conditional: true,
    handle: ({ context, params, ifMatch: version }) =>
      inTransaction(context, async (tx) => shown(await startImport(tx, { ...params, version }))),
  }),
  route({
    ...common,
    method: 'post',
    path: `${ONE}/cancel`,
    summary: 'End an import where it is; what it has taken over stays',
    params: ImportParams,
    body: undefined,
    replies: { 200: Import },
    errors: [importNotPossible],
    conditional: true,
    handle: ({ context, params, ifMatch: version }) =>
      inTransaction(context, async (tx) => shown(await cancelImport(tx, { ...params, version }))),
  }),
  route({
    ...common,
    method: 'get',
    path: `${ONE}/errors`,
    summary: 'The rows that were refused, and why, as a file',
    params: ImportParams,
    query: ExportQuery,
    replies: { 200: FILE },
    async handle({ params: { importId }, query: { format } }) {
      await getImport(null, importId);
      return fileOf(importErrorExport(importId), format, `${importId}-errors`);
    },
  }),
];

const shown = (view: ImportView, status = 200): Reply => ({ status, body: presentImport(view), version: view.version });

const presentImport = (view: ImportView): z.output<typeof Import> => ({
  id: view.id,
  status: view.status,
  format: view.format,
  fileName: view.fileName,
  bytes: view.bytes,
  trackStock: view.trackStock,
  total: view.total,
  done: view.done,
  created: view.created,
  updated: view.updated,
  unchanged: view.unchanged,
  refused: view.refused,
  preview: view.preview,
  failure: view.failure,
  createdAt: view.createdAt.toISOString(),
  finishedAt: view.finishedAt?.toISOString() ?? null,
});
