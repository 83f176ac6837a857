import { User } from '../../../models/user/user.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unauthenticated } from '../../../platform/errors/index.js';

export interface Shopper {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
}

export async function getShopper(id: string, tx: Tx | null): Promise<Shopper | null> {
  const user = await User.findByPk(id, {
    attributes: ['id', 'email', 'firstName', 'lastName'],
    transaction: tx?.transaction ?? null,
  });
  if (!user?.email) return null;
  return { id: user.id, email: user.email, firstName: user.firstName, lastName: user.lastName };
}

/** The account of a shopper who is signed in; it may have gone since the session was looked at. */
export async function getAccount(id: string): Promise<User> {
  const user = await User.findByPk(id);
  if (user?.status !== 'active') throw unauthenticated();
  return user;
}
