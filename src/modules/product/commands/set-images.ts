import type { MediaStatus } from '../../../models/product/media-status.js';
import { ProductImage } from '../../../models/product/product-image.js';
import { ProductImageMedia } from '../../../models/product/product-image-media.js';
import { forShare, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { limits } from '../import/import-product.js';
import { largestPath } from '../media/media-path.js';
import { mediaUrl } from '../media/shown-image.js';
import { readImages } from '../queries/get-admin-product.js';
import { changeProduct, type ProductTarget } from './change-product.js';

/** A picture that the product has, or a new one: by its address, or an uploaded one. */
export type GivenImage = { alt: string } & ({ id: string } | { url: string } | { mediaId: string });

type KnownImage = Awaited<ReturnType<typeof readImages>>[number];

/** Adds uploaded pictures behind those that the product has. */
export function addImages(tx: Tx, target: ProductTarget, mediaIds: string[], alt: string): Promise<void> {
  return changeProduct(tx, target, async ({ id }) => {
    const before = await readImages(tx, id);
    const added = mediaIds.map((mediaId) => ({ mediaId, alt }));
    if (before.length + added.length > limits.images) {
      const message = `would make more than ${limits.images} images`;
      throw validationFailed({ errors: [{ path: 'images', message }] });
    }
    await writeImages(tx, id, [...before.map((image) => ({ id: image.id, alt: image.alt })), ...added]);
    return { action: 'product:set_images', before, after: await readImages(tx, id) };
  });
}

/** Gives a product exactly these images, in this order. Variants lose those that are gone. */
export function setImages(tx: Tx, target: ProductTarget, images: GivenImage[]): Promise<void> {
  return changeProduct(tx, target, async ({ id }) => {
    const before = await readImages(tx, id);
    await writeImages(tx, id, images);
    return { action: 'product:set_images', before, after: await readImages(tx, id) };
  });
}

/** As `setImages`, for a product that is locked or new. */
export async function writeImages(tx: Tx, productId: string, images: GivenImage[]): Promise<void> {
  const known = new Map((await readImages(tx, productId)).map((image) => [image.id, image]));
  assertKnown(images, known);
  const media = await holdMedia(tx, images);
  const rows = [...distinctImages(images, [...known.values()])].map(([id, image], position) => ({
    id,
    productId,
    url: 'mediaId' in image ? (media.get(image.mediaId) ?? '') : 'url' in image ? image.url : '',
    alt: image.alt,
    position,
    mediaId: 'mediaId' in image ? image.mediaId : null,
  }));
  const gone = [...known.keys()].filter((id) => !rows.some((row) => row.id === id));
  if (gone.length > 0) await sql(tx, `DELETE FROM product_images WHERE id IN (${marks(gone.length)})`, gone);
  for (const { id, alt, position } of rows.filter((row) => known.has(row.id))) {
    await sql(tx, 'UPDATE product_images SET alt = ?, position = ? WHERE id = ?', [alt, position, id]);
  }
  const { transaction } = tx;
  const added = rows.filter(({ id }) => !known.has(id));
  if (added.length > 0) await ProductImage.bulkCreate(added, { transaction });
  const links = added.flatMap(({ id: imageId, mediaId }) => (mediaId ? [{ imageId, mediaId }] : []));
  if (links.length > 0) await ProductImageMedia.bulkCreate(links, { transaction });
}

/**
 * Images by their ids. An address is one picture, where it stands first, as in an import; one that the product has is that
 * one, which variants may show.
 */
function distinctImages(images: GivenImage[], known: KnownImage[]): Map<string, GivenImage> {
  const ids = new Map(
    known.toReversed().flatMap(({ id, url }) => [url, mediaUrl(url)].map((one) => [one, id] as const)),
  );
  const distinct = new Map<string, GivenImage>();
  for (const image of images) {
    const id = 'id' in image ? image.id : ('url' in image && ids.get(image.url)) || newId('img');
    if ('url' in image) ids.set(image.url, id);
    if (!distinct.has(id)) distinct.set(id, image);
  }
  return distinct;
}

/** Held, so that none is removed or becomes ready before this is committed: by id, the address that is shown. */
async function holdMedia(tx: Tx, images: GivenImage[]): Promise<Map<string, string>> {
  const ids = [...new Set(images.flatMap((image) => ('mediaId' in image ? [image.mediaId] : [])))].sort();
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; status: MediaStatus; width: number | null }>(
    tx,
    `SELECT id, status, width FROM media WHERE id IN (${marks(ids.length)}) ORDER BY id ${forShare}`,
    ids,
  );
  const usable = rows.filter(({ status, width }) => width !== null && (status === 'ready' || status === 'processing'));
  const urls = new Map(
    usable.map(({ id, status, width }) => [id, status === 'ready' ? largestPath(id, width ?? 0) : '']),
  );
  const errors = images.flatMap((image, index) => {
    if (!('mediaId' in image) || urls.has(image.mediaId)) return [];
    return [{ path: `images.${index}.mediaId`, message: 'is no uploaded picture that can be shown' }];
  });
  if (errors.length > 0) throw validationFailed({ errors });
  return urls;
}

function assertKnown(images: GivenImage[], known: Map<string, unknown>): void {
  const seen = new Set<string>();
  const errors = images.flatMap((image, index) => {
    if (!('id' in image)) return [];
    const message = !known.has(image.id) ? 'is no image of this product' : seen.has(image.id) ? 'occurs twice' : null;
    seen.add(image.id);
    return message ? [{ path: `images.${index}.id`, message }] : [];
  });
  if (errors.length > 0) throw validationFailed({ errors });
}

/** Throws `validation_failed` where a variant is to show what is no picture of its product. */
export async function assertOwnImage(tx: Tx, productId: string, imageId: string): Promise<void> {
  const images = await readImages(tx, productId);
  if (images.some(({ id }) => id === imageId)) return;
  throw validationFailed({ errors: [{ path: 'imageId', message: 'is no image of this product' }] });
}
