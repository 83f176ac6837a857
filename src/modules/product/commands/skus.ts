import { marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { derivedSku } from '../variant-options.js';

const NUMBERS = 50;
const ROOM_FOR_NUMBER = 61;
/** The end of an id, which no other has. */
const RANDOM = 16;
const ROOM_FOR_RANDOM = 64 - RANDOM - 1;

/** A sku for each combination of options, made of the product's address, and numbered where that is taken. */
export async function makeSkus(tx: Tx, slug: string, combinations: Record<string, string>[]): Promise<string[]> {
  const firsts = combinations.map((options) => derivedSku(slug, options));
  const used = await takenSkus(tx, firsts);
  const skus: string[] = [];
  for (const [index, options] of combinations.entries()) {
    const first = firsts[index] ?? '';
    const sku = used.has(first) ? await numberedSku(tx, slug, options, used) : first;
    used.add(sku);
    skus.push(sku);
  }
  return skus;
}

async function numberedSku(tx: Tx, slug: string, options: Record<string, string>, used: Set<string>): Promise<string> {
  const numbered = skuCandidates(slug, options).slice(1);
  const taken = await takenSkus(tx, numbered);
  const isFree = (candidate: string) => !taken.has(candidate) && !used.has(candidate);
  return numbered.find(isFree) ?? String(numbered.at(-1));
}

/** What is tried in turn where nobody has given a sku; nobody has the last. */
export function skuCandidates(slug: string, options: Record<string, string>): string[] {
  const base = derivedSku(slug, options, ROOM_FOR_NUMBER);
  const unique = `${derivedSku(slug, options, ROOM_FOR_RANDOM)}-${newId('var').slice(-RANDOM).toLowerCase()}`;
  return [derivedSku(slug, options), ...Array.from({ length: NUMBERS }, (_, index) => `${base}-${index + 2}`), unique];
}

/** Those of the skus that some variant has. */
export async function takenSkus(tx: Tx, skus: string[]): Promise<Set<string>> {
  if (skus.length === 0) return new Set();
  const { rows } = await sql<{ sku: string }>(
    tx,
    `SELECT sku FROM variants WHERE sku IN (${marks(skus.length)})`,
    skus,
  );
  return new Set(rows.map(({ sku }) => sku));
}
