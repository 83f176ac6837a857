import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeImportFiles } from '../../../src/modules/product/jobs/remove-import-files.handler.js';
import { removeOldImports } from '../../../src/modules/product/jobs/remove-old-imports.job.js';
import { runImports } from '../../../src/modules/product/jobs/run-imports.job.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { storage } from '../../../src/platform/storage/index.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import type { Json } from '../../support/client.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { form } from '../../support/pictures.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

let shop: Shop;
let manager: StaffMember;
let panel: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel']);
  manager = await buildStaff({ role: 'manager' });
  panel = staffClient(shop.panel, manager);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});
let round = 0;
beforeEach(() => {
  round += 1;
});

const slug = (n: number) => `r${round}-lamp-${n}`;
const file = (count: number, bad: number[] = []) =>
  ['Slug,Name,Status,Price,Stock']
    .concat(Array.from({ length: count }, (_, n) => `${slug(n)},Lamp ${n},active,${bad.includes(n) ? 'x' : '5.00'},3`))
    .join('\n');
const send = (text: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  panel.post('/imports', form('file', [['lamps.csv', Buffer.from(text)]], fields), headers);
const get = async (id: string): Promise<Json> => (await panel.get(`/imports/${id}`)).body;
const products = async () =>
  Number(
    (await sql<{ n: number }>(null, `SELECT COUNT(*) AS n FROM products WHERE slug LIKE ?`, [`r${round}-%`])).rows[0]
      ?.n,
  );

async function checked(text: string): Promise<Json> {
  const { status, body } = await send(text);
  expect(status).toBe(201);
  await runImports.run();
  return get(body.id);
}

describe('an import', () => {
  it('is checked first, and writes nothing until it is started', async () => {
    await buildProduct({ slug: slug(1) });
    const { status, body } = await send(file(5, [3]));
    expect([status, body]).toMatchObject([
      201,
      { status: 'checking', format: 'csv', fileName: 'lamps.csv', preview: null },
    ]);
    expect(await lastAudit(body.id)).toMatchObject({ action: 'product:import', actor: manager.id });
    expect(await panel.post(`/imports/${body.id}/start`)).toMatchObject({
      status: 409,
      body: { code: 'import_not_possible' },
    });
    await runImports.run();
    const ready = await get(body.id);
    expect(ready).toMatchObject({ status: 'ready', total: 5, done: 0, refused: 1 });
    expect(ready.preview.map((row: Json) => [row.row, row.slug, row.isNew])).toEqual([
      [2, slug(0), true],
      [3, slug(1), false],
      [4, slug(2), true],
      [6, slug(4), true],
    ]);
    expect(await products()).toBe(1);

    expect((await panel.post(`/imports/${body.id}/start`)).body.status).toBe('running');
    await runImports.run();
    expect(await get(body.id)).toMatchObject({
      status: 'completed',
      total: 5,
      done: 5,
      created: 3,
      updated: 1,
      refused: 1,
      finishedAt: expect.any(String),
    });
    expect(await products()).toBe(4);
    const errors = await panel.get(`/imports/${body.id}/errors`);
    expect(errors.headers['content-disposition']).toContain('attachment');
    expect(errors.body).toBe(`Row,Item,Reason\r\n5,${slug(3)},"the price ""x"" is not a price"\r\n`);
    const lines = await panel.get(`/imports/${body.id}/errors?format=jsonl`);
    expect(JSON.parse(lines.body)).toEqual({ row: 5, item: slug(3), reason: 'the price "x" is not a price' });
    expect((await panel.post(`/imports/${body.id}/start`)).body.status).toBe('completed');
    expect((await panel.get('/imports?limit=1')).body.items).toMatchObject([{ id: body.id }]);
  });

  it('changes nothing the second time', async () => {
    for (const expected of [
      { created: 3, unchanged: 0 },
      { created: 0, unchanged: 3 },
    ]) {
      const { id } = await checked(file(3));
      await panel.post(`/imports/${id}/start`);
      await runImports.run();
      expect(await get(id)).toMatchObject({ status: 'completed', ...expected });
    }
  });

  it('goes on behind the last product when its worker has died, and counts each once', async () => {
    const { id } = await checked(file(30, [2]));
    await panel.post(`/imports/${id}/start`);
    const stop = new AbortController();
    const first = runImports.run(stop.signal);
    await eventually(async () => (await get(id)).done > 3, { timeoutMs: 30_000 });
    stop.abort();
    await first;
    const half = await get(id);
    expect(half.status).toBe('running');
    expect(half.done).toBeLessThan(30);
    // As after a crash: the lease must pass before another goes on.
    await sql(null, `UPDATE imports SET lease_until = ${dbNowPlus(30)} WHERE id = ?`, [id]);
    await runImports.run();
    expect(await get(id)).toMatchObject({ status: 'running', done: half.done });
    await sql(null, `UPDATE imports SET lease_until = ${dbNowPlus(-1)} WHERE id = ?`, [id]);
    await Promise.all([runImports.run(), runImports.run()]);
    expect(await get(id)).toMatchObject({ status: 'completed', done: 30, created: 29, refused: 1 });
    expect(await products()).toBe(29);
  });

  it('is cancelled where it is, and what it has taken over stays', async () => {
    const { id } = await checked(file(40));
    await panel.post(`/imports/${id}/start`);
    const running = runImports.run();
    await eventually(async () => (await get(id)).done > 2, { timeoutMs: 30_000 });
    const cancelled = (await panel.post(`/imports/${id}/cancel`)).body;
    await running;
    const { status, done } = await get(id);
    expect([status, done]).toEqual(['cancelled', cancelled.done]);
    expect(await products()).toBe(done);
    expect(await panel.post(`/imports/${id}/start`)).toMatchObject({ status: 409 });
    expect((await panel.post(`/imports/${id}/cancel`)).status).toBe(200);
  });

  it('of a file that cannot be read fails whole, with the reason', async () => {
    const bytes = Buffer.concat([Buffer.from(file(400)), Buffer.from('\nbad,B\xf6se,active,1,1\n', 'latin1')]);
    const { body } = await panel.post('/imports', form('file', [bytes]));
    await runImports.run();
    expect(await get(body.id)).toMatchObject({ status: 'failed', failure: expect.stringContaining('UTF-8') });
    expect(await products()).toBe(0);
    expect(await panel.post(`/imports/${body.id}/start`)).toMatchObject({ status: 409 });
  });

  it('is refused at once where its columns are of no format', async () => {
    const refused = await send('Colour,Size\nred,1\n');
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'file', message: expect.stringContaining('format') }] },
    });
    expect(await send('')).toMatchObject({ status: 400 });
  });

  it('is one for one key, and started by whoever has seen it as it is', async () => {
    const key = { 'idempotency-key': `import-${round}` };
    const [a, b] = [await send(file(1), {}, key), await send(file(1), {}, key)];
    expect(b.body.id).toBe(a.body.id);
    await runImports.run();
    expect(await panel.post(`/imports/${a.body.id}/start`, undefined, { 'if-match': '"999"' })).toMatchObject({
      status: 412,
    });
  });

  it('is forgotten after a month, with its file', async () => {
    const { id } = await checked(file(1));
    await sql(null, `UPDATE imports SET updated_at = ${dbNowPlus(-31 * 86_400)} WHERE id = ?`, [id]);
    await removeOldImports.run();
    expect((await panel.get(`/imports/${id}`)).status).toBe(404);
    expect(await (await storage()).size(`imports/${id}/file`)).toBeGreaterThan(0);
    for (const event of await eventsOf(id)) await deliver(removeImportFiles, event);
    expect(await (await storage()).size(`imports/${id}/file`)).toBeNull();
  });
});

describe('an export', () => {
  it('gives all products, stock and customers as files, and the audit log says who took them', async () => {
    await buildProduct({ slug: slug(0), name: '=1+1', variants: [{ sku: `-${slug(0)}` }] });
    await buildShopper({ firstName: '@Ada' });
    const files = { products: `'=1+1`, stock: `'-${slug(0)}`, customers: `'@Ada` };
    for (const [name, part] of Object.entries(files)) {
      const csv = await panel.get(`/exports/${name}`);
      expect([csv.status, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      expect(csv.headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
      expect(csv.body).toContain(part);
      expect(await lastAudit(name)).toMatchObject({ action: `${name}:export`, actor: manager.id });
      const { body } = await panel.get(`/exports/${name}?format=jsonl`);
      const lines =
        typeof body === 'string'
          ? body
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line))
          : [body];
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  it('of what one may not take away is refused', async () => {
    const viewer = staffClient(shop.panel, await buildStaff({ role: 'viewer' }));
    expect((await viewer.get('/exports/products')).status).toBe(200);
    expect((await viewer.get('/exports/customers')).status).toBe(403);
  });
});
