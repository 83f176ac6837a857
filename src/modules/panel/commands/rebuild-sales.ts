import { type Context, systemContext } from '../../../platform/context.js';
import { type Param, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { type Figure, figures, salesFacts, variantFacts } from '../read-models/sales-facts.js';
import { storeTimeZone } from '../store-time-zone.js';
import { lockSalesZone, setSalesZone } from './add-sales.js';

const ORDERS_AT_ONCE = 5_000;
const ROWS_AT_ONCE = 500;
/** A million orders take more than a minute; each statement has a deadline of its own. */
const BUDGET_MS = 30 * 60_000;

type Row = Record<string, unknown>;

/**
 * Makes the figures by day anew from orders, payments and refunds, for the days of the shop's time zone. Events that
 * come meanwhile wait, and are added afterwards. With `ifMoved` only where the days are another time zone's.
 */
export async function rebuildSales({ ifMoved = false } = {}): Promise<void> {
  const context: Context = systemContext('rebuild-sales', BUDGET_MS);
  await inTransaction(context, async (tx) => {
    const timeZone = await storeTimeZone(tx);
    const known = await lockSalesZone(tx, { exclusive: true });
    if (ifMoved && known === timeZone) return;
    await clear(tx);
    const days = new Map<string, Row>();
    const sold = new Map<string, Row>();
    for await (const within of orderRanges(tx)) {
      const sums = figures.map((name) => `SUM(${name}) AS ${name}`).join(', ');
      const facts = salesFacts({ timeZone, within });
      for (const row of await readRows(tx, `SELECT day, ${sums} FROM (${facts}) f GROUP BY day`))
        add(days, row, ['day']);
      const variants = `SELECT day, variant_id, MIN(product_id) AS product_id, SUM(units) AS units, SUM(amount) AS amount
        FROM (${variantFacts({ timeZone, within })}) f GROUP BY day, variant_id`;
      for (const row of await readRows(tx, variants)) add(sold, row, ['day', 'variant_id', 'product_id']);
    }
    await insert(
      tx,
      'daily_sales',
      ['day', 'shard', ...figures],
      [...days.values()].map((row) => ({ ...row, shard: '0' })),
    );
    await insert(tx, 'daily_variant_sales', ['day', 'variant_id', 'product_id', 'units', 'amount'], [...sold.values()]);
    await setSalesZone(tx, timeZone);
  });
}

/** Day by day: no statement takes long. */
async function clear(tx: Tx): Promise<void> {
  await sql(tx, 'DELETE FROM daily_sales');
  const { rows } = await sql<{ day: string }>(tx, 'SELECT DISTINCT day FROM daily_variant_sales');
  for (const { day } of rows) await sql(tx, 'DELETE FROM daily_variant_sales WHERE day = ?', [day]);
}

/** All orders in pieces, each as a condition on a column with an order's id: no statement takes long. */
async function* orderRanges(tx: Tx): AsyncGenerator<(orderId: string) => string> {
  let after = '';
  for (;;) {
    const { rows } = await sql<{ last: string | null }>(
      tx,
      `SELECT MAX(id) AS last FROM (SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT ${ORDERS_AT_ONCE}) o`,
      [after],
    );
    const last = rows[0]?.last;
    if (!last) return;
    const [from, to] = [after, last];
    // Ids are of our own making: letters, digits and an underscore.
    yield (column) => `${column} > '${from}' AND ${column} <= '${to}'`;
    after = last;
  }
}

const readRows = async (tx: Tx, text: string): Promise<Row[]> => (await sql(tx, text)).rows;

/** Adds a row to that of the same keys. */
function add(sums: Map<string, Row>, row: Row, keys: string[]): void {
  const key = `${row['day']} ${row['variant_id'] ?? ''}`;
  const known = sums.get(key);
  const numbers = Object.keys(row).filter((name) => !keys.includes(name));
  const summed = Object.fromEntries(numbers.map((name) => [name, Number(row[name]) + Number(known?.[name] ?? 0)]));
  sums.set(key, { ...row, ...summed });
}

async function insert(tx: Tx, table: string, columns: (Figure | string)[], rows: Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const marks = `(${columns.map(() => '?').join(', ')})`;
    await sql(
      tx,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => marks).join(', ')}`,
      part.flatMap((row) => columns.map((column) => row[column] as Param)),
    );
  }
}
