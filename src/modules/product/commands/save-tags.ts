import { ProductTag } from '../../../models/product/product-tag.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { fold } from '../../../utils/text.js';

interface Target {
  productId: string;
  /** It was made just now: there is nothing of it yet. */
  isNew: boolean;
}

/** Gives a product exactly these tags; those that differ in case alone are one. True where there was anything to do. */
export async function saveTags(tx: Tx, { productId, isNew }: Target, tags: string[]): Promise<boolean> {
  const { transaction } = tx;
  const wanted = new Map(tags.map((tag) => [fold(tag), tag]));
  const known = isNew ? [] : await ProductTag.findAll({ where: { productId }, transaction });
  const gone = known.filter(({ tagKey }) => !wanted.has(tagKey)).map(({ tagKey }) => tagKey);
  for (const { tagKey } of known) wanted.delete(tagKey);
  if (gone.length > 0) await ProductTag.destroy({ where: { productId, tagKey: gone }, transaction });
  const rows = [...wanted].map(([tagKey, tag]) => ({ productId, tagKey, tag }));
  if (rows.length > 0) await ProductTag.bulkCreate(rows, { transaction });
  return gone.length > 0 || rows.length > 0;
}
