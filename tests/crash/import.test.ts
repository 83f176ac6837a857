// An import whose worker is killed twice, each time in the middle of a product: a third goes on, and each row of the file
// has its effect once.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { dbNowPlus, sql } from '../../src/platform/database/sql.js';
import { buildProduct } from '../factories/product.js';
import { buildStaff } from '../factories/staff.js';
import type { Json } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { holdRow } from '../support/hold.js';
import { undeliveredEvents } from '../support/orders.js';
import { form } from '../support/pictures.js';
import { type Processes, startProcesses } from '../support/processes.js';
import { type StaffClient, staffClient } from '../support/staff-client.js';
import { expectCleanVerify } from '../support/two-of-each.js';

const DATABASE = String(process.env['DB_NAME']);
const WAIT_MS = 60_000;
const ROWS = 450;
/** Rows of products that are there already: where the workers are killed. */
const HELD = [140, 310] as const;
/** Rows that the reader refuses, and rows that are refused as they are written, or tried to be when the file is checked. */
const UNREADABLE = [20, 139, 141, 300, 449];
const TAKEN = [60, 309, 311, 400];

let panelProcess: Processes;
let panel: StaffClient;
let worker: Processes | undefined;
beforeAll(async () => {
  panelProcess = await startProcesses({ services: [['panel']] });
  panel = staffClient(panelProcess.clients('panel')[0]!, await buildStaff());
});
afterEach(() => worker?.stop());
afterAll(() => panelProcess?.stop());

const slug = (row: number) => `lantern-${row}`;
const isRefused = (row: number) => UNREADABLE.includes(row) || TAKEN.includes(row);
const rowsBefore = (end: number) => Array.from({ length: end }, (_, row) => row);

const file = () =>
  ['Slug,Name,Status,SKU,Price,Stock']
    .concat(
      rowsBefore(ROWS).map((row) => {
        const sku = TAKEN.includes(row) ? 'taken-sku' : '';
        return `${slug(row)},Lantern ${row},active,${sku},${UNREADABLE.includes(row) ? 'x' : '5.00'},${row + 1}`;
      }),
    )
    .join('\n');

const get = async (id: string): Promise<Json> => (await panel.get(`/imports/${id}`)).body;
const startWorker = async () => {
  worker = await startProcesses({ services: [['worker']] });
  return worker.all[0]!;
};
const temporary = () => fs.readdirSync(path.join(String(process.env['DATA_DIR']), 'uploads'));

async function started(): Promise<string> {
  const { status, body } = await panel.post('/imports', form('file', [['lanterns.csv', Buffer.from(file())]], {}));
  expect(status, JSON.stringify(body)).toBe(201);
  await startWorker();
  await eventually(async () => (await get(body.id)).status === 'ready', { timeoutMs: WAIT_MS });
  await worker?.stop();
  const refused = UNREADABLE.length + TAKEN.length;
  expect(await get(body.id)).toMatchObject({ total: ROWS, done: 0, refused });
  expect((await panel.post(`/imports/${body.id}/start`)).status).toBe(200);
  return body.id;
}

/** Kills a worker that has half written the product of this row, and lets its lease end. */
async function killAt(importId: string, row: number, productId: string): Promise<void> {
  const hold = await holdRow(DATABASE, 'products', productId);
  try {
    const victim = await startWorker();
    await hold.untilWaitedFor(WAIT_MS);
    await victim.kill9();
  } finally {
    await hold.release();
  }
  // What the dead worker has not committed is undone as soon as the server misses it.
  const endLease = `UPDATE imports SET lease_until = ${dbNowPlus(-1)} WHERE id = ? AND done = ?`;
  await eventually(async () => (await sql(null, endLease, [importId, row])).affected === 1, { timeoutMs: WAIT_MS });
  expect((await get(importId)).done).toBe(row);
  const created = rowsBefore(row).filter((at) => !isRefused(at) && !HELD.some((held) => held === at));
  const { rows } = await sql<{ slug: string }>(null, "SELECT slug FROM products WHERE slug LIKE 'lantern-%'");
  expect(rows.map((product) => product.slug).sort()).toEqual([...created, ...HELD].map(slug).sort());
}

it('is gone on with behind the last product that was written whole', async () => {
  const held = await Promise.all(
    HELD.map((row) => buildProduct({ slug: slug(row), name: `Old ${row}`, variants: [{ stock: 7 }] })),
  );
  await buildProduct({ name: 'Owner of the sku', variants: [{ sku: 'taken-sku' }] });
  const id = await started();
  for (const [at, row] of HELD.entries()) await killAt(id, row, held[at]!.id);
  expect(temporary()).toHaveLength(1);
  await startWorker();
  await eventually(async () => (await get(id)).status === 'completed', { timeoutMs: WAIT_MS, everyMs: 200 });

  const refused = [...UNREADABLE, ...TAKEN].sort((a, b) => a - b);
  expect(await get(id)).toMatchObject({
    total: ROWS,
    done: ROWS,
    created: ROWS - refused.length - HELD.length,
    updated: HELD.length,
    unchanged: 0,
    refused: refused.length,
  });
  await expectEachOnce();
  await expectErrors(id, refused);
  expect(temporary()).toEqual([]);
  await eventually(async () => (await undeliveredEvents()) === 0, { timeoutMs: WAIT_MS, everyMs: 200 });
  await expectCleanVerify();
});

/** Each product is there with one variant, the stock of its row in one movement, and one event of its making. */
async function expectEachOnce(): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>(
    null,
    `SELECT p.slug, p.name, COUNT(DISTINCT v.id) AS variants, COUNT(m.id) AS movements, SUM(m.delta_on_hand) AS units,
       (SELECT COUNT(*) FROM outbox e WHERE e.subject_id = p.id AND e.kind = 'product.created') AS told
     FROM products p JOIN variants v ON v.product_id = p.id JOIN stock_movements m ON m.variant_id = v.id
     WHERE p.slug LIKE 'lantern-%' GROUP BY p.id, p.slug, p.name`,
  );
  const found = new Map(rows.map((row) => [row['slug'], row]));
  expect(found.size).toBe(rows.length);
  for (const row of rowsBefore(ROWS).filter((at) => !isRefused(at))) {
    const isOld = HELD.some((held) => held === row);
    expect({ ...found.get(slug(row)), units: Number(found.get(slug(row))?.['units']) }).toEqual({
      slug: slug(row),
      name: `Lantern ${row}`,
      variants: 1,
      movements: 1,
      // Our own files do not count stock anew.
      units: isOld ? 7 : row + 1,
      told: 1,
    });
    found.delete(slug(row));
  }
  expect([...found.keys()]).toEqual([]);
}

/** The file of errors names each refused row once, by its line below the heading, with the reason. */
async function expectErrors(id: string, refused: number[]): Promise<void> {
  const { body } = await panel.get(`/imports/${id}/errors`);
  const lines: string[] = body.trim().split('\r\n').slice(1);
  const reasonOf = (row: number) =>
    TAKEN.includes(row) ? /the sku "taken-sku" is that of another/ : /"x" is not a price/;
  expect(lines).toHaveLength(refused.length);
  for (const [at, row] of refused.entries()) {
    expect(lines[at]).toMatch(new RegExp(`^${row + 2},`));
    expect(lines[at]?.replaceAll('""', '"')).toMatch(reasonOf(row));
  }
}
