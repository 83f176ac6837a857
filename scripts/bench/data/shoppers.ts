import bcrypt from 'bcrypt';
import type mysql from 'mysql2/promise';
import { newId } from '../../../src/platform/ids.js';
import { Rows } from './insert.js';

const COUNT = 200;
export const PASSWORD = 'a long bench password';
/** The product's default. */
export const BCRYPT_COST = 10;

/** Loads shoppers who all have the same password; gives their addresses. */
export async function loadShoppers(connection: mysql.Connection): Promise<{ emails: string[]; hash: string }> {
  const hash = await bcrypt.hash(PASSWORD, BCRYPT_COST);
  const now = new Date();
  const columns = ['id', 'email', 'password_hash', 'first_name', 'last_name', 'status', 'created_at', 'updated_at'];
  const users = new Rows('users', columns);
  const emails = Array.from({ length: COUNT }, (_, index) => `shopper${index}@example.com`);
  for (const email of emails) users.add(newId('usr'), email, hash, 'Ada', 'Lovelace', 'active', now, now);
  await users.flush(connection);
  return { emails, hash };
}
