import { monotonicFactory } from 'ulid';
import { z } from 'zod';

/** Every kind of public id: prefix + 26-character ULID, ordered by time. */
export const idPrefixes = [
  'prod',
  'var',
  'cat',
  'col',
  'img',
  'med',
  'imp',
  'opt',
  'optv',
  'loc',
  'lvl',
  'cart',
  'item',
  'ord',
  'line',
  'pay',
  'ref',
  'shp',
  'usr',
  'ses',
  'rtk',
  'adr',
  'stf',
  'role',
  'adj',
  'trf',
  'ntc',
  'stk',
  'note',
  'view',
] as const;
export type IdPrefix = (typeof idPrefixes)[number];

const pool = new Uint8Array(4_096);
let used = pool.length;

/** A random fraction in steps of 1/256. The library would ask the system for each of an id's 16 random characters. */
function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const byte = pool[used] as number;
  used += 1;
  return byte / 256;
}

const next = monotonicFactory(random);

/** A new id, later in order than every one made before by this process. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${next()}`;
}

/** The schema of one kind of id. */
export function idSchema(prefix: IdPrefix) {
  return z.string().regex(new RegExp(`^${prefix}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`), `must be an id like ${prefix}_01J…`);
}
