import { type Param, sql, toDate } from '../database/sql.js';
import { validationFailed } from '../errors/index.js';
import { type CursorValue, decodeCursor, encodeCursor } from './cursor.js';

/** Which page of an admin list is asked for: by cursor, or by number. */
export interface AdminPage {
  limit: number;
  cursor?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface AdminList<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
  totalIsExact: boolean;
}

/** Another order than that of the key, which breaks its ties. */
export interface Sort {
  /** Kept in cursors: one of another order is refused. */
  name: string;
  /** A time or a whole number, never NULL. */
  column: string;
  isTime: boolean;
  ascending: boolean;
}

interface Selection {
  columns: string;
  /** Table and joins. */
  from: string;
  /** The column that orders the list, newest first; unique and never changed. */
  key: string;
  sort?: Sort;
  /** Conditions with their values; each text is a constant. */
  where: [string, ...Param[]][];
}

const COUNT_UP_TO = 10_000;

/** Reads one page of an admin list, newest first or as sorted, and counts all of it as far as 10,000. */
export async function readAdminList<Row>(page: AdminPage, selection: Selection): Promise<AdminList<Row>> {
  return { ...(await readAdminPage<Row>(page, selection)), ...(await countRows(selection, COUNT_UP_TO)) };
}

/** As `readAdminList`, without counting. */
export async function readAdminPage<Row>(
  page: AdminPage,
  selection: Selection,
): Promise<Pick<AdminList<Row>, 'items' | 'nextCursor'>> {
  const { columns, from, key, where, sort } = selection;
  const { size, offset } = windowOf(page);
  const conditions = page.cursor === undefined ? where : [...where, afterCursor(page.cursor, selection)];
  const direction = sort?.ascending ? 'ASC' : 'DESC';
  const { rows } = await sql<Row & Keys>(
    null,
    `SELECT ${columns}, ${key} AS list_key${sort ? `, ${sort.column} AS sort_key` : ''} FROM ${from} ${whereOf(conditions)}
     ORDER BY ${sort ? `${sort.column} ${direction}, ` : ''}${key} ${direction} LIMIT ${size + 1} OFFSET ${offset}`,
    valuesOf(conditions),
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? cursorOf(last, selection) : null };
}

interface Keys {
  list_key: CursorValue;
  sort_key?: unknown;
}

function cursorOf({ list_key, sort_key }: Keys, selection: Selection): string {
  const { sort } = selection;
  if (!sort) return encodeCursor(nameOf(selection), [list_key]);
  return encodeCursor(nameOf(selection), [sort.isTime ? toDate(sort_key).toISOString() : Number(sort_key), list_key]);
}

/** What comes after the cursor's row. The first comparison alone lets an index be read from there. */
function afterCursor(cursor: string, selection: Selection): [string, ...Param[]] {
  const { key, sort } = selection;
  if (!sort) return [`${key} < ?`, decodeCursor(nameOf(selection), cursor, 1)[0] ?? null];
  const [value = null, last = null] = decodeCursor(nameOf(selection), cursor, 2);
  const sign = sort.ascending ? '>' : '<';
  const at = sort.isTime ? new Date(String(value)) : value;
  return [`${sort.column} ${sign}= ? AND (${sort.column} ${sign} ? OR ${key} ${sign} ?)`, at, at, last];
}

/** Counts what a list consists of, as far as `max`. */
export async function countRows({ from, where }: Pick<Selection, 'from' | 'where'>, max: number) {
  const { rows } = await sql<{ total: number }>(
    null,
    `SELECT COUNT(*) AS total FROM (SELECT 1 FROM ${from} ${whereOf(where)} LIMIT ${max + 1}) counted`,
    valuesOf(where),
  );
  const total = Number(rows[0]?.total ?? 0);
  return { total: Math.min(total, max), totalIsExact: total <= max };
}

/** The same rows in the same order are the same list, whatever it is narrowed to. */
const nameOf = ({ from, key, sort }: Selection) => `${key} of ${from}${sort ? ` by ${sort.name}` : ''}`;

function windowOf({ limit, cursor, page, perPage }: AdminPage) {
  if (cursor !== undefined && page !== undefined) {
    throw validationFailed({ errors: [{ path: 'page', message: 'must not be sent together with `cursor`' }] });
  }
  const size = perPage ?? limit;
  return { size, offset: ((page ?? 1) - 1) * size };
}

const whereOf = (where: Selection['where']) =>
  where.length === 0 ? '' : `WHERE ${where.map(([condition]) => condition).join(' AND ')}`;

const valuesOf = (where: Selection['where']): Param[] => where.flatMap(([, ...values]) => values);
