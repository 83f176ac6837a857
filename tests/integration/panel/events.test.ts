import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { buildGuestOrder, buildPaidOrder } from '../../factories/order.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { buildVariant } from '../../factories/variant.js';
import type { Json } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';

vi.hoisted(() => {
  vi.stubEnv('MAX_PENDING_ORDERS', '0');
});

let shop: Shop;
let variantId: string;
let levelId: string;
beforeAll(async () => {
  shop = await startShop(['cart', 'order', 'panel']);
  ({ variantId, levelId = '' } = (await buildVariant({ onHand: 1_000 })) as { variantId: string; levelId: string });
});
afterAll(() => shop.stop());

interface Told {
  id: string | undefined;
  event: string;
  data: Json;
}

/** A stream that is read as a browser does. */
async function listen({ token }: StaffMember, headers: Record<string, string> = {}, base = shop.panel.baseUrl) {
  const aborter = new AbortController();
  const response = await fetch(`${base}/v1/admin/events`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: aborter.signal,
  });
  const told: Told[] = [];
  const stream = {
    status: response.status,
    headers: response.headers,
    told,
    hasEnded: false,
    close: () => aborter.abort(),
  };
  void read(response, told)
    .catch(() => undefined)
    .then(() => {
      stream.hasEnded = true;
    });
  return stream;
}

async function read(response: Response, told: Told[]): Promise<void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    told.push(...blocks.filter((block) => block.includes('event: ')).map(parseBlock));
  }
}

function parseBlock(block: string): Told {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/) as [string, string]));
  return { id: fields.get('id'), event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') };
}

const ready = (stream: { told: Told[] }) => eventually(() => stream.told.some(({ event }) => event === 'ready'));
const of = (stream: { told: Told[] }, orderId: string) =>
  stream.told.filter(({ data }) => data.orderId === orderId).map(({ event, data }) => `${event} ${data.status}`);

describe('the live stream', () => {
  it('tells of orders as they come and change, in ids and numbers alone', async () => {
    const stream = await listen(await buildStaff({ role: 'viewer' }));
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await ready(stream);
    const { id } = await buildGuestOrder(shop, { [variantId]: 1 }, 'ada.private@example.com');
    await eventually(() => of(stream, id).includes('order.placed pending'));
    const paid = await buildPaidOrder(shop, { [variantId]: 2 });
    await eventually(() => of(stream, paid.id).at(-1)?.endsWith(' processing'));
    const news = stream.told.find(({ data }) => data.orderId === id);
    expect(Object.keys(news?.data).sort()).toEqual(
      ['fulfillmentStatus', 'number', 'orderId', 'paymentStatus', 'status', 'total'].sort(),
    );
    expect(JSON.stringify(stream.told)).not.toContain('private');
    stream.close();
  });

  it('tells each what their role may see, and of stock that is low', async () => {
    await sql(null, 'UPDATE stock_levels SET low_stock_threshold = 10000 WHERE id = ?', [levelId]);
    const catalog = await listen(await buildStaff({ role: 'catalog' }));
    const orders = await listen(await buildStaff({ permissions: ['dashboard:read', 'order:read'] }));
    await Promise.all([ready(catalog), ready(orders)]);
    const { id } = await buildGuestOrder(shop, { [variantId]: 1 });
    await eventually(() => of(orders, id).length > 0);
    await eventually(() =>
      catalog.told.some(({ event, data }) => event === 'stock.low' && data.variantId === variantId),
    );
    expect(catalog.told.some(({ event }) => event.startsWith('order.'))).toBe(false);
    expect(orders.told.some(({ event }) => event === 'stock.low')).toBe(false);
    catalog.close();
    orders.close();
  });

  it('goes on from where it was, also on another process', async () => {
    const staff = await buildStaff({ role: 'viewer' });
    const first = await listen(staff);
    await ready(first);
    const id = first.told.at(-1)?.id ?? '';
    first.close();
    const missed = await buildGuestOrder(shop, { [variantId]: 1 });
    const other = await startShop(['panel']);
    const second = await listen(staff, { 'last-event-id': id }, other.panel.baseUrl);
    await ready(second);
    expect(of(second, missed.id)).toEqual(['order.placed pending']);
    const next = await buildGuestOrder(shop, { [variantId]: 1 });
    await eventually(() => of(second, next.id).length > 0);
    for (const bad of ['1', 'garbage', `x${id}`]) {
      const lost = await listen(staff, { 'last-event-id': bad });
      await ready(lost);
      expect([bad, lost.told.map(({ event }) => event)]).toEqual([bad, ['reset', 'ready']]);
      lost.close();
    }
    second.close();
    await other.stop();
  });

  it('ends when the session is revoked, and lets nobody in who may not', async () => {
    const staff = await buildStaff({ role: 'viewer' });
    const stream = await listen(staff);
    await ready(stream);
    await sql(null, 'UPDATE staff_sessions SET revoked_at = created_at WHERE id = ?', [staff.sessionId]);
    await eventually(() => stream.hasEnded, { timeoutMs: 20_000 });
    expect((await listen(staff)).status).toBe(401);
    expect((await listen(await buildStaff({ permissions: ['order:read'] }))).status).toBe(403);
  });

  it('is open five times for a staff member, and free again when one is closed', async () => {
    const staff = await buildStaff({ role: 'viewer' });
    const streams = [];
    for (let n = 0; n < 5; n++) streams.push(await listen(staff));
    expect((await listen(staff)).status).toBe(429);
    streams[0]?.close();
    await eventually(async () => {
      const again = await listen(staff);
      again.close();
      return again.status === 200;
    });
    for (const stream of streams) stream.close();
  });

  it('ends at once when the service stops', async () => {
    const own = await startShop(['panel']);
    const stream = await listen(await buildStaff({ role: 'viewer' }), {}, own.panel.baseUrl);
    await ready(stream);
    await own.stop();
    await eventually(() => stream.hasEnded);
    expect(stream.told.at(-1)?.event).toBe('ready');
  });
});
