import type { OrderStatus } from '../../../models/order/order-status.js';
import { dbNow, marks, type Param, sql } from '../../../platform/database/sql.js';
import {
  type AdminList,
  type AdminPage,
  countRows,
  readAdminList,
  readAdminPage,
  type Sort,
} from '../../../platform/paging/admin-list.js';
import { decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import { normalizeEmail } from '../../../utils/text.js';
import type { OrderState } from '../order.states.js';
import { loadOrders, type OrderView } from './load-order.js';
import { fromRow, type OrderRow } from './order-rows.js';
import { type OrderSearch, readSearch } from './order-search.js';

const OWN_ORDERS = 'own orders';

export interface ListOwnInput {
  userId: string;
  status?: OrderStatus | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** A shopper's own orders, newest first. */
export async function listOwnOrders(input: ListOwnInput): Promise<{ views: OrderView[]; nextCursor: string | null }> {
  const conditions = ['user_id = ?'];
  const params: Param[] = [input.userId];
  if (input.status) {
    conditions.push('status = ?');
    params.push(input.status);
  }
  if (input.cursor) {
    conditions.push('id < ?');
    params.push(String(decodeCursor(OWN_ORDERS, input.cursor, 1)[0]));
  }
  const { rows } = await sql<{ id: string }>(
    null,
    `SELECT id FROM orders WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ${input.limit + 1}`,
    params,
  );
  const ids = rows.slice(0, input.limit).map((row) => row.id);
  const last = ids.at(-1);
  return {
    views: await loadOrders(null, ids),
    nextCursor: rows.length > input.limit && last ? encodeCursor(OWN_ORDERS, [last]) : null,
  };
}

/** A row of the order list of staff. */
export interface OrderSummary extends OrderRow, OrderState {
  units: number;
}

export interface OrderFilters {
  /** These alone. */
  ids?: string[] | undefined;
  /** What was typed into the search field. */
  q?: string | undefined;
  status?: string | undefined;
  paymentStatus?: string | undefined;
  fulfillmentStatus?: string | undefined;
  number?: string | undefined;
  email?: string | undefined;
  userId?: string | undefined;
  placedFrom?: Date | undefined;
  placedTo?: Date | undefined;
  /** Minor units, both ends included. */
  minTotal?: number | undefined;
  maxTotal?: number | undefined;
}

export interface ListOrdersInput extends AdminPage, OrderFilters {
  sort?: OrderSort | undefined;
}

const placed = { column: 'o.placed_at', isTime: true };
const total = { column: 'o.total', isTime: false };
const sorts = {
  newest: { name: 'newest', ...placed, ascending: false },
  oldest: { name: 'oldest', ...placed, ascending: true },
  total: { name: 'total', ...total, ascending: true },
  '-total': { name: '-total', ...total, ascending: false },
} as const satisfies Record<string, Sort>;
export const orderSorts = ['newest', 'oldest', 'total', '-total'] as const satisfies (keyof typeof sorts)[];
export type OrderSort = (typeof orderSorts)[number];

const WHOLE_AT_ONCE = 200;

const SUMMARY = `o.id, o.number, o.status, o.payment_status, o.fulfillment_status, o.cancel_reason, o.email, o.user_id, o.total,
  o.currency, o.placed_at, o.expires_at, o.expires_at > ${dbNow} AS is_in_time,
  (SELECT COALESCE(SUM(i.quantity), 0) FROM order_items i WHERE i.order_id = o.id) AS units,
  (SELECT COALESCE(SUM(i.fulfilled_quantity), 0) FROM order_items i WHERE i.order_id = o.id) AS fulfilled_units,
  (SELECT COALESCE(SUM(p.captured - p.refunded), 0) FROM payments p WHERE p.order_id = o.id)
    - (SELECT COALESCE(SUM(r.amount), 0) FROM refunds r WHERE r.order_id = o.id AND r.status = 'started' AND r.next_attempt_at IS NULL) AS refundable`;

/** Orders for staff, newest first or as sorted, with filters. */
export async function listOrders({ sort = 'newest', ...input }: ListOrdersInput): Promise<AdminList<OrderSummary>> {
  // Only the index is read of what a page leaves out, and the orders themselves of what it shows.
  const list = await readAdminList<{ id: string }>(input, await selectionOf(input, sort));
  return { ...list, items: await loadSummaries(list.items.map(({ id }) => id)) };
}

const ORDER_IDS = { columns: 'o.id', from: 'orders o', key: 'o.id' } as const;

/** How many orders the filters let through, as far as `max`. */
export async function countOrders(
  filters: OrderFilters,
  max: number,
): Promise<{ total: number; totalIsExact: boolean }> {
  return countRows({ ...ORDER_IDS, where: await filtersOf(filters) }, max);
}

/** All orders that the filters let through, newest first and whole, some hundreds at a time. */
export async function* readAllOrders(filters: OrderFilters): AsyncGenerator<OrderView[]> {
  const where = await filtersOf(filters);
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: AdminPage = { limit: WHOLE_AT_ONCE, ...(cursor ? { cursor } : {}) };
    const { items, nextCursor }: { items: { id: string }[]; nextCursor: string | null } = await readAdminPage(page, {
      ...ORDER_IDS,
      where,
      sort: sorts.newest,
    });
    yield await loadOrders(
      null,
      items.map(({ id }) => id),
    );
    cursor = nextCursor;
  }
}

async function loadSummaries(ids: string[]): Promise<OrderSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql(null, `SELECT ${SUMMARY} FROM orders o WHERE o.id IN (${marks(ids.length)})`, ids);
  const summaries = new Map(rows.map((row) => [row['id'], toSummary(row)]));
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** Orders by a word are read from its own table in the order of their ids, which is that of their time. */
async function selectionOf(input: ListOrdersInput, sort: OrderSort): Promise<Parameters<typeof readAdminList>[1]> {
  const search = input.q === undefined ? {} : await readSearch(input.q);
  const [word, ...others] = search.words ?? [];
  const isByDate = input.placedFrom !== undefined || input.placedTo !== undefined;
  if (word === undefined || sort !== 'newest' || isByDate) {
    return { ...ORDER_IDS, where: conditionsOf(input, search), sort: sorts[sort] };
  }
  return {
    columns: 'w.order_id AS id',
    from: 'order_search_terms w JOIN orders o ON o.id = w.order_id',
    key: 'w.order_id',
    where: [['w.term = ?', word], ...conditionsOf(input, others.length > 0 ? { words: others } : {})],
  };
}

const filtersOf = async (input: OrderFilters) =>
  conditionsOf(input, input.q === undefined ? {} : await readSearch(input.q));

/** The conditions of a list of orders `o`, what was searched for among them. */
function conditionsOf({ ids, ...input }: OrderFilters, search: OrderSearch): [string, ...Param[]][] {
  const where: [string, ...Param[]][] = [];
  const add = (condition: string, value: Param | undefined) => {
    if (value !== undefined) where.push([condition, value]);
  };
  add('o.status = ?', input.status);
  add('o.payment_status = ?', input.paymentStatus);
  add('o.fulfillment_status = ?', input.fulfillmentStatus);
  add('o.user_id = ?', input.userId);
  add('o.placed_at >= ?', input.placedFrom);
  add('o.placed_at < ?', input.placedTo);
  add('o.total >= ?', input.minTotal);
  add('o.total <= ?', input.maxTotal);
  for (const number of [input.number, search.number]) add('o.number = ?', number?.toUpperCase());
  for (const email of [input.email, search.email]) {
    // A range instead of LIKE: it uses the index and knows no wildcards.
    if (email) where.push(['o.email >= ? AND o.email < ?', ...prefixOf(email)]);
  }
  for (const word of search.words ?? []) {
    where.push(['o.id IN (SELECT order_id FROM order_search_terms WHERE term = ?)', word]);
  }
  if (search.words?.length === 0) where.push(['1 = 0']);
  if (ids) where.push([`o.id IN (${marks(ids.length)})`, ...ids]);
  return where;
}

function prefixOf(email: string): [string, string] {
  const prefix = normalizeEmail(email);
  return [prefix, `${prefix}\u{10ffff}`];
}

function toSummary(row: Record<string, unknown>): OrderSummary {
  const summary = fromRow<OrderSummary>(row);
  return {
    ...summary,
    units: Number(summary.units),
    fulfilledUnits: Number(summary.fulfilledUnits),
    refundable: Number(summary.refundable),
    isPaidFor: summary.total === 0 || summary.paymentStatus === 'authorized' || Number(summary.refundable) > 0,
  };
}
