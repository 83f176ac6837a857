import type { ImportStatus } from '../../../models/product/import-status.js';
import { fromJson, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import type { Export } from '../../../platform/export/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import { neutral } from '../../../utils/csv.js';
import type { Expected, PreviewedProduct } from '../import/foresee.js';
import type { ImportFormat } from '../import/read-file.js';

/** An import, as staff see it. */
export interface ImportView {
  id: string;
  status: ImportStatus;
  format: ImportFormat;
  fileName: string;
  bytes: number;
  trackStock: boolean;
  total: number;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  preview: PreviewedProduct[] | null;
  /** What would have become of it when it was checked. */
  expected: Expected | null;
  failure: string | null;
  version: number;
  createdAt: Date;
  finishedAt: Date | null;
}

const COLUMNS = `i.id, i.status, i.format, i.file_name AS fileName, i.bytes, i.track_stock AS trackStock, i.total, i.done,
  i.created, i.updated, i.unchanged, i.refused, i.preview, i.failure, i.version, i.created_at AS createdAt,
  i.finished_at AS finishedAt`;

type Row = Omit<ImportView, 'preview' | 'expected' | 'createdAt' | 'finishedAt'> &
  Record<'preview' | 'createdAt' | 'finishedAt', unknown>;

/** As the column `preview` holds it. */
interface Checked {
  products: PreviewedProduct[];
  expected: Expected;
}

const toView = (row: Row): ImportView => ({
  ...row,
  trackStock: Boolean(row.trackStock),
  ...previewOf(row.preview === null ? null : fromJson<Checked | PreviewedProduct[]>(row.preview)),
  createdAt: toDate(row.createdAt),
  finishedAt: row.finishedAt === null ? null : toDate(row.finishedAt),
});

/** An import that was checked by an earlier version has its first products alone. */
function previewOf(checked: Checked | PreviewedProduct[] | null): Pick<ImportView, 'preview' | 'expected'> {
  if (checked === null || Array.isArray(checked)) return { preview: checked, expected: null };
  return { preview: checked.products, expected: checked.expected };
}

/** Throws `not_found`. */
export async function getImport(tx: Tx | null, importId: string): Promise<ImportView> {
  const { rows } = await sql<Row>(tx, `SELECT ${COLUMNS} FROM imports i WHERE i.id = ?`, [importId]);
  if (!rows[0]) throw notFound();
  return toView(rows[0]);
}

/** Imports, newest first; one whose file never came whole is none. */
export async function listImports(page: AdminPage): Promise<AdminList<ImportView>> {
  const where: [string][] = [["i.status <> 'uploading'"]];
  const list = await readAdminList<Row>(page, { columns: COLUMNS, from: 'imports i', key: 'i.id', where });
  return { ...list, items: list.items.map(toView) };
}

interface ErrorRow {
  row: number;
  item: string;
  reason: string;
}

const PAGE = 500;

/** The rows that an import has refused, for a file. */
export const importErrorExport = (importId: string): Export<ErrorRow> => ({
  columns: ['Row', 'Item', 'Reason'],
  cells: ({ row, item, reason }) => [[String(row), neutral(item), neutral(reason)]],
  async *rows() {
    let after = 0;
    for (;;) {
      const { rows } = await sql<{ id: number; line: number; item: string; reason: string }>(
        null,
        `SELECT id, line, item, reason FROM import_errors WHERE import_id = ? AND id > ? ORDER BY id LIMIT ${PAGE}`,
        [importId, after],
      );
      if (rows.length === 0) return;
      for (const { line: row, item, reason } of rows) yield { row, item, reason };
      after = Number(rows.at(-1)?.id);
    }
  },
});
