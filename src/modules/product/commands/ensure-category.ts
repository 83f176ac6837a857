import { Category } from '../../../models/product/category.js';
import { forShare, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { slugify } from '../../../utils/text.js';
import { categoryOnceAt } from '../queries/redirects.js';
import { lockCategory } from './lock-categories.js';

interface Options {
  /** One that is called so is taken first, whatever its address. */
  byName?: boolean;
  /** Told of each that is made, by its path of names. */
  onMade?: ((names: string[]) => void) | undefined;
}

/**
 * The id of the category at a path of names from the root down; those that are missing are made. A category is
 * known by the slug of its whole path, also by one it had before, so "Women › Shoes" and "Men › Shoes" are two. Null
 * for an empty path.
 */
export async function ensureCategory(
  tx: Tx,
  names: string[],
  { byName = false, onMade }: Options = {},
): Promise<string | null> {
  let parentId: string | null = null;
  for (const depth of names.keys()) {
    const named: string | null = byName ? await holdNamed(tx, parentId, names[depth] ?? '') : null;
    parentId = named ?? (await ensureLevel(tx, names.slice(0, depth + 1), { parentId, onMade }));
  }
  return parentId;
}

/** The first of this name where it stands, whatever its address. */
async function holdNamed(tx: Tx, parentId: string | null, name: string): Promise<string | null> {
  const [place, params] = parentId === null ? ['parent_id IS NULL', [name]] : ['parent_id = ?', [name, parentId]];
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT id FROM categories WHERE name = ? AND ${place} ORDER BY position, id LIMIT 1 ${forShare}`,
    params,
  );
  return rows[0]?.id ?? null;
}

interface Place extends Pick<Options, 'onMade'> {
  parentId: string | null;
}

async function ensureLevel(tx: Tx, names: string[], { parentId, onMade }: Place): Promise<string> {
  const { transaction } = tx;
  const slug = slugify(names.join(' ')) || 'other';
  const known = await holdKnown(tx, slug);
  if (known) return known;
  const id = newId('cat');
  // Locked, so that its path is still true when the child is written.
  const parent = parentId === null ? null : await lockCategory(tx, parentId);
  const position = await Category.count({ where: { parentId }, transaction });
  const path = `${parent?.path ?? '/'}${id}/`;
  await Category.create({ id, parentId, slug, name: names.at(-1) ?? '', position, path }, { transaction });
  onMade?.(names);
  return id;
}

/** Held, so that nobody deletes it before a product or a child is in it. */
async function holdKnown(tx: Tx, slug: string): Promise<string | null> {
  const current = await hold(tx, 'slug', slug);
  if (current) return current;
  const former = await categoryOnceAt(tx, slug);
  return former && hold(tx, 'id', former);
}

async function hold(tx: Tx, column: 'slug' | 'id', value: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>(tx, `SELECT id FROM categories WHERE ${column} = ? ${forShare}`, [value]);
  return rows[0]?.id ?? null;
}
