import { Op } from 'sequelize';
import { Address } from '../../../models/user/address.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';

const LIST = 'addresses';

/** The shopper's address book, newest first. */
export async function listAddresses(
  userId: string,
  page: { limit: number; cursor?: string | undefined },
  tx: Tx | null = null,
) {
  const { limit, cursor } = page;
  const before = cursor === undefined ? null : String(decodeCursor(LIST, cursor, 1)[0]);
  const rows = await Address.findAll({
    where: { userId, ...(before === null ? {} : { id: { [Op.lt]: before } }) },
    order: [['id', 'DESC']],
    limit: limit + 1,
    transaction: tx?.transaction ?? null,
  });
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? encodeCursor(LIST, [items.at(-1)?.id ?? null]) : null };
}
