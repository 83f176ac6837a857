import type { CollectionKind, CollectionStatus, MatchMode } from '../../../models/product/collection.js';
import type { MediaStatus } from '../../../models/product/media-status.js';
import type { ProductStatus } from '../../../models/product/product.js';
import { fromJson, type Param, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import { decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import { largestPath } from '../media/media-path.js';
import { type ShownImage, shownImage } from '../media/shown-image.js';
import { movedPermanently } from '../product.errors.js';
import type { CollectionRule, Members } from './collection-rules.js';
import { FIRST_IMAGE } from './list-products.js';

export { collectionStatuses, matchModes } from '../../../models/product/collection.js';

export interface CollectionView {
  id: string;
  slug: string;
  title: string;
  description: string;
  status: CollectionStatus;
  seoTitle: string | null;
  seoDescription: string | null;
  /** Without an address while the picture is not ready. */
  image: { mediaId: string; alt: string; url: string | null } | null;
  members: Members;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A product that was picked, as staff see it. */
export interface PickedProduct {
  id: string;
  slug: string;
  name: string;
  status: ProductStatus;
  image: ShownImage | null;
}

interface Row {
  id: string;
  slug: string;
  title: string;
  description: string;
  status: CollectionStatus;
  kind: CollectionKind;
  match_mode: MatchMode | null;
  rules: unknown;
  seo_title: string | null;
  seo_description: string | null;
  image_media_id: string | null;
  image_alt: string | null;
  media_status: MediaStatus | null;
  media_width: number | null;
  version: number;
  created_at: unknown;
  updated_at: unknown;
}

const COLUMNS = `c.id, c.slug, c.title, c.description, c.status, c.kind, c.match_mode, c.rules, c.seo_title,
  c.seo_description, c.image_media_id, c.image_alt, m.status AS media_status, m.width AS media_width, c.version,
  c.created_at, c.updated_at`;
const FROM = 'collections c LEFT JOIN media m ON m.id = c.image_media_id';

/** An active collection by its id, its address or one that it had before; else null. */
export async function findShownCollection(idOrSlug: string): Promise<CollectionView | null> {
  const { rows } = await sql<Row>(
    null,
    `SELECT ${COLUMNS} FROM ${FROM} WHERE c.status = 'active'
       AND (c.id = ? OR c.slug = ? OR c.id = (SELECT collection_id FROM collection_redirects WHERE slug = ?))`,
    [idOrSlug, idOrSlug, idOrSlug],
  );
  return rows[0] ? toView(rows[0]) : null;
}

/** As shoppers see it. Throws `not_found`, and `moved_permanently` for an address that it had before. */
export async function getShownCollection(idOrSlug: string): Promise<CollectionView> {
  const collection = await findShownCollection(idOrSlug);
  if (!collection) throw notFound();
  const { id, slug } = collection;
  if (idOrSlug === id || idOrSlug === slug) return collection;
  throw movedPermanently({ headers: { Location: `/v1/collections/${slug}` }, extra: { id, slug } });
}

const LIST = 'collections';

/** Active collections, newest first. */
export async function listShownCollections({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const after: Param[] = cursor === undefined ? [] : (decodeCursor(LIST, cursor, 1) as Param[]);
  const { rows } = await sql<Row>(
    null,
    `SELECT ${COLUMNS} FROM ${FROM} WHERE c.status = 'active' ${after.length > 0 ? 'AND c.id < ?' : ''}
     ORDER BY c.id DESC LIMIT ${limit + 1}`,
    after,
  );
  const items = rows.slice(0, limit).map(toView);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(LIST, [last.id]) : null };
}

/** One of any status. Throws `not_found`. */
export async function getCollection(tx: Tx | null, collectionId: string): Promise<CollectionView> {
  const { rows } = await sql<Row>(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.id = ?`, [collectionId]);
  if (!rows[0]) throw notFound();
  return toView(rows[0]);
}

/** What was picked for it, in its order. */
export async function readPicked(tx: Tx | null, collectionId: string): Promise<PickedProduct[]> {
  const { rows } = await sql<Omit<PickedProduct, 'image'> & { url: string | null; alt: string | null }>(
    tx,
    `SELECT p.id, p.slug, p.name, p.status, i.url, i.alt
     FROM collection_products m JOIN products p ON p.id = m.product_id ${FIRST_IMAGE}
     WHERE m.collection_id = ? ORDER BY m.position`,
    [collectionId],
  );
  return rows.map(({ url, alt, ...row }) => ({ ...row, image: shownImage({ url, alt }, row.name) }));
}

export interface ListedCollection extends CollectionView {
  /** How many were picked; null for one by rules, which is asked for what is in it each time. */
  productCount: number | null;
}

const COUNT = `CASE c.kind WHEN 'picked' THEN
  (SELECT COUNT(*) FROM collection_products n WHERE n.collection_id = c.id) END AS product_count`;

/** Collections of every status, newest first. */
export async function listAllCollections(
  filters: AdminPage & { status?: CollectionStatus | undefined },
): Promise<AdminList<ListedCollection>> {
  const { status, ...page } = filters;
  const where: Parameters<typeof readAdminList>[1]['where'] = status === undefined ? [] : [['c.status = ?', status]];
  const columns = `${COLUMNS}, ${COUNT}`;
  const list = await readAdminList<Row & { product_count: unknown }>(page, { columns, from: FROM, key: 'c.id', where });
  const counted = (row: Row & { product_count: unknown }) => ({
    ...toView(row),
    productCount: row.product_count === null ? null : Number(row.product_count),
  });
  return { ...list, items: list.items.map(counted) };
}

const toView = (row: Row): CollectionView => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  description: row.description,
  status: row.status,
  seoTitle: row.seo_title,
  seoDescription: row.seo_description,
  image: imageOf(row),
  members: membersOf(row),
  version: row.version,
  createdAt: toDate(row.created_at),
  updatedAt: toDate(row.updated_at),
});

function imageOf({ image_media_id: mediaId, image_alt: alt, ...row }: Row): CollectionView['image'] {
  if (mediaId === null) return null;
  const url = row.media_status === 'ready' ? largestPath(mediaId, row.media_width ?? 0) : null;
  return { mediaId, alt: alt ?? '', url };
}

function membersOf({ id, kind, match_mode, rules }: Row): Members {
  if (kind === 'picked') return { kind, collectionId: id };
  return { kind, match: match_mode ?? 'all', rules: fromJson<CollectionRule[]>(rules) };
}
