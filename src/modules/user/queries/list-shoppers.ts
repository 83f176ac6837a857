import { User, type UserStatus } from '../../../models/user/user.js';
import type { Param } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/errors/index.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import { fold, normalizeEmail } from '../../../utils/text.js';
import { listAddresses } from './list-addresses.js';

export interface ShopperFilters extends AdminPage {
  /** How the normalised e-mail address begins. */
  email?: string | undefined;
  /** How the e-mail address, the first or the last name begins. */
  q?: string | undefined;
  status?: UserStatus | undefined;
}

export interface ShopperProfile {
  id: string;
  /** Null once the account is deleted. */
  email: string | null;
  firstName: string;
  lastName: string;
  phone: string | null;
  status: UserStatus;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface ShopperProfileWithAddresses extends ShopperProfile {
  /** The first 100, newest first. */
  addresses: ShopperAddress[];
}

interface ShopperAddress {
  id: string;
  firstName: string;
  lastName: string;
  company: string | null;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string | null;
  country: string;
  phone: string | null;
  isDefaultShipping: boolean;
  isDefaultBilling: boolean;
}

const MAX_ADDRESSES = 100;
/** Sorts after every e-mail address that begins as the filter does. */
const LAST = '\u{10ffff}';

export async function listShoppers({ email, q, status, ...page }: ShopperFilters): Promise<AdminList<ShopperProfile>> {
  const where: [string, ...Param[]][] = [];
  if (email !== undefined) where.push(['email >= ? AND email < ?', email, email + LAST]);
  if (q !== undefined) where.push(beginsWith(q));
  if (status !== undefined) where.push(['status = ?', status]);
  const list = await readAdminList<{ id: string }>(page, { columns: 'id', from: 'users', key: 'id', where });
  const users = await User.findAll({ where: { id: list.items.map(({ id }) => id) }, order: [['id', 'DESC']] });
  return { ...list, items: users.map(toProfile) };
}

/** Ranges, which indexes answer; what a name is folded to has no capitals or accents. */
function beginsWith(text: string): [string, ...Param[]] {
  const columns: [string, string][] = [
    ['email', normalizeEmail(text)],
    ['name_key', fold(text)],
    ['surname_key', fold(text)],
  ];
  const ranges = columns.map(([column]) => `(${column} >= ? AND ${column} < ?)`).join(' OR ');
  return [`(${ranges})`, ...columns.flatMap(([, start]) => [start, start + LAST])];
}

/** Throws `not_found` where there is no such shopper. */
export async function assertShopper(tx: Tx | null, id: string): Promise<void> {
  const found = await User.findByPk(id, { attributes: ['id'], transaction: tx?.transaction ?? null });
  if (!found) throw notFound();
}

export async function getShopperProfile(id: string, tx: Tx | null = null): Promise<ShopperProfileWithAddresses> {
  const user = await User.findByPk(id, { transaction: tx?.transaction ?? null });
  if (!user) throw notFound();
  const { items } = await listAddresses(id, { limit: MAX_ADDRESSES }, tx);
  const addresses = items.map((address) => ({
    id: address.id,
    firstName: address.firstName,
    lastName: address.lastName,
    company: address.company,
    line1: address.line1,
    line2: address.line2,
    city: address.city,
    region: address.region,
    postalCode: address.postalCode,
    country: address.country,
    phone: address.phone,
    isDefaultShipping: address.defaultShippingOf !== null,
    isDefaultBilling: address.defaultBillingOf !== null,
  }));
  return { ...toProfile(user), addresses };
}

function toProfile(user: User): ShopperProfile {
  const { id, email, firstName, lastName, phone, status, version, createdAt, updatedAt } = user;
  return { id, email, firstName, lastName, phone, status, version, createdAt, updatedAt };
}
