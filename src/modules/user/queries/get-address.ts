import { Address } from '../../../models/user/address.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';

/** One of the shopper's addresses; somebody else's is not found. */
export async function getAddress(userId: string, id: string, tx: Tx | null = null): Promise<Address> {
  const address = await Address.findOne({ where: { id, userId }, transaction: tx?.transaction ?? null });
  if (!address) throw notFound();
  return address;
}
