import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { slugify } from '../../../utils/text.js';

const tables = {
  product: { owners: 'products', redirects: 'product_redirects', key: 'product_id' },
  category: { owners: 'categories', redirects: 'category_redirects', key: 'category_id' },
  collection: { owners: 'collections', redirects: 'collection_redirects', key: 'collection_id' },
} as const;
export type SlugKind = keyof typeof tables;

const NUMBERS = 50;
const ROOM_FOR_NUMBER = 115;

/** The first of the addresses that nobody has, nor had before: an old one still leads to its owner. */
export async function firstFreeSlug(tx: Tx, kind: SlugKind, candidates: string[]): Promise<string | undefined> {
  const { owners, redirects } = tables[kind];
  const any = marks(candidates.length);
  const { rows } = await sql<{ slug: string }>(
    tx,
    `SELECT slug FROM ${owners} WHERE slug IN (${any}) UNION SELECT slug FROM ${redirects} WHERE slug IN (${any})`,
    [...candidates, ...candidates],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return candidates.find((candidate) => !taken.has(candidate));
}

/** The addresses to try for one that is taken: with a number behind it. */
export const numberedSlugs = (slug: string): string[] =>
  Array.from({ length: NUMBERS }, (_, index) => `${slug.slice(0, ROOM_FOR_NUMBER)}-${index + 2}`);

/** A free address made of a name. */
export async function slugFor(tx: Tx, kind: SlugKind, name: string): Promise<string> {
  const slug = slugify(name) || kind;
  const free = await firstFreeSlug(tx, kind, [slug, ...numberedSlugs(slug)]);
  return free ?? `${slug.slice(0, 90)}-${newId('adj').slice(4).toLowerCase()}`;
}

interface SlugChange {
  id: string;
  /** Undefined for what is new. */
  from?: string;
  to: string;
  /** Somebody asked for exactly this one; else another is tried where it was taken meanwhile. */
  isChosen: boolean;
}

/**
 * Writes what gives `id` its address, and keeps the old one leading to it. A chosen address that was somebody's
 * before is theirs no more. Throws `already_exists` where another has it now.
 */
export async function withSlug(tx: Tx, kind: SlugKind, change: SlugChange, write: () => Promise<unknown>) {
  const { id, from, to, isChosen } = change;
  const { redirects, key } = tables[kind];
  try {
    await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw isChosen ? alreadyExists({ detail: `Another ${kind} has the address "${to}".` }) : new TransactionConflict();
  }
  if (from === to) return;
  await sql(tx, `DELETE FROM ${redirects} WHERE slug IN (?, ?)`, [to, from ?? to]);
  if (from !== undefined) await sql(tx, `INSERT INTO ${redirects} (slug, ${key}) VALUES (?, ?)`, [from, id]);
}
