import type { MediaStatus } from '../../../models/product/media-status.js';
import { sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';

/** An uploaded picture, as staff see it. */
export interface MediaView {
  id: string;
  status: MediaStatus;
  sha256: string | null;
  fileName: string;
  contentType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  failure: string | null;
  /** How many pictures of products and collections show it. */
  uses: number;
  version: number;
  createdAt: Date;
}

interface Filters extends AdminPage {
  status?: MediaStatus | undefined;
}

const COLUMNS = `m.id, m.status, m.sha256, m.file_name AS fileName, m.content_type AS contentType, m.bytes, m.width,
  m.height, m.failure, m.version, m.created_at AS createdAt,
  (SELECT COUNT(*) FROM product_image_media u WHERE u.media_id = m.id) +
  (SELECT COUNT(*) FROM collections c WHERE c.image_media_id = m.id) AS uses`;

type Row = Omit<MediaView, 'createdAt'> & { createdAt: unknown };

const toView = (row: Row): MediaView => ({ ...row, uses: Number(row.uses), createdAt: toDate(row.createdAt) });

/** Throws `not_found`. */
export async function getMedia(tx: Tx | null, mediaId: string): Promise<MediaView> {
  const { rows } = await sql<Row>(tx, `SELECT ${COLUMNS} FROM media m WHERE m.id = ?`, [mediaId]);
  if (!rows[0]) throw notFound();
  return toView(rows[0]);
}

/** Uploaded pictures, newest first. */
export async function listMedia({ status, ...page }: Filters): Promise<AdminList<MediaView>> {
  const where: Parameters<typeof readAdminList>[1]['where'] = status === undefined ? [] : [['m.status = ?', status]];
  const list = await readAdminList<Row>(page, { columns: COLUMNS, from: 'media m', key: 'm.id', where });
  return { ...list, items: list.items.map(toView) };
}
