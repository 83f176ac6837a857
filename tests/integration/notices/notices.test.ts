import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findReturned } from '../../../src/modules/notices/commands/find-returned.js';
import { forgetNotices } from '../../../src/modules/notices/jobs/forget-notices.handler.js';
import { sendNoticeMails } from '../../../src/modules/notices/jobs/notice-mails.handler.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildLevelAt, buildLocation } from '../../factories/location.js';
import { buildStaff } from '../../factories/staff.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { mailsOf } from '../../support/mails.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('RATE_LIMIT_NOTICES', '60');
  vi.stubEnv('STORE_URL', 'https://shop.example');
});

let shop: Shop;
let panel: StaffClient;
beforeAll(async () => {
  shop = await startShop(['user', 'product', 'panel']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

const someone = () => `${randomUUID()}@example.com`;
const wish = (variantId: string, body: object = {}, token?: string) =>
  shop.product.put(`/v1/variants/${variantId}/notice`, body, token ? { token } : {});
const receive = (levelId: unknown, delta: number) =>
  panel.post(`/stock-levels/${String(levelId)}/adjust`, { delta, reason: 'correction' });

async function waitingFor(variantId: string): Promise<{ id: string; email: string; userId: string | null }[]> {
  const { rows } = await sql<{ id: string; email: string; userId: string | null }>(
    null,
    'SELECT id, email, user_id AS userId FROM stock_notices WHERE variant_id = ? ORDER BY id',
    [variantId],
  );
  return rows;
}

/** What a worker does: looks, and delivers what it found of these. */
async function tell(ids: string[]): Promise<void> {
  await findReturned();
  for (const id of ids) for (const event of await eventsOf(id)) await deliver(sendNoticeMails, event);
}

describe('whoever waits for what is sold out', () => {
  it('is told once when it can be had again, and is then forgotten', async () => {
    const { variantId, levelId, sku } = await buildVariant({ onHand: 0 });
    const [ada, bob] = [someone(), someone()];
    expect((await wish(variantId, { email: ada.toUpperCase() })).status).toBe(204);
    expect((await wish(variantId, { email: ada })).status).toBe(204);
    expect((await wish(variantId, { email: bob })).status).toBe(204);
    const ids = (await waitingFor(variantId)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    await tell(ids);
    expect(ids.flatMap(mailsOf)).toEqual([]);
    await receive(levelId, 3);
    await Promise.all([findReturned(), findReturned()]);
    await tell(ids);
    await tell(ids);
    const mails = ids.flatMap(mailsOf);
    expect(mails.map(({ to }) => to).sort()).toEqual([ada, bob].sort());
    expect(mails[0]?.subject).toContain(`Product ${sku} can be had again`);
    expect(mails[0]?.text).toContain(`https://shop.example/products/product-${sku}\n`);
    expect(await waitingFor(variantId)).toEqual([]);
    await receive(levelId, -3);
    await receive(levelId, 3);
    await tell(ids);
    expect(ids.flatMap(mailsOf)).toHaveLength(2);
  });

  it('waits on where it is gone again before the mail', async () => {
    const { variantId, levelId } = await buildVariant({ onHand: 0 });
    await wish(variantId, { email: someone() });
    const [{ id } = { id: '' }] = await waitingFor(variantId);
    await receive(levelId, 1);
    await findReturned();
    await receive(levelId, -1);
    await tell([id]);
    expect(mailsOf(id)).toEqual([]);
    const attic = await buildLocation();
    await buildLevelAt(attic, variantId, { onHand: 2 });
    await tell([id]);
    expect(mailsOf(id)).toHaveLength(1);
  });

  it('must wait for something that the shop has, and has not now', async () => {
    const [there, draft] = [await buildVariant(), await buildVariant({ onHand: 0, status: 'draft' })];
    const backorder = await buildVariant({ onHand: 0, backorderLimit: 1 });
    const email = someone();
    expect((await wish(there.variantId, { email })).body.code).toBe('not_sold_out');
    expect((await wish(backorder.variantId, { email })).body.code).toBe('not_sold_out');
    expect((await wish(draft.variantId, { email })).status).toBe(404);
    expect((await wish(newId('var'), { email })).status).toBe(404);
    const { variantId } = await buildVariant({ onHand: 0 });
    expect(await wish(variantId)).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
  });

  it('is a shopper by the account’s address, who can take it back and is forgotten with the account', async () => {
    const ada = await buildShopper();
    const [lamp, bulb] = [await buildVariant({ onHand: 0 }), await buildVariant({ onHand: 0 })];
    expect((await wish(lamp.variantId, { email: someone() }, ada.token)).status).toBe(400);
    await wish(lamp.variantId, { email: ada.email });
    for (const { variantId } of [lamp, bulb]) expect((await wish(variantId, {}, ada.token)).status).toBe(204);
    expect(await waitingFor(lamp.variantId)).toMatchObject([{ email: ada.email, userId: ada.id }]);
    const mine = `/v1/variants/${bulb.variantId}/notice`;
    expect((await shop.product.delete(mine)).status).toBe(401);
    expect((await shop.product.delete(mine, { token: ada.token })).status).toBe(204);
    expect((await shop.product.delete(mine, { token: ada.token })).status).toBe(404);
    expect(await waitingFor(bulb.variantId)).toEqual([]);
    await shop.user.delete('/v1/me', { token: ada.token });
    for (const event of await eventsOf(ada.id)) {
      if (forgetNotices.kinds.includes(event.kind)) await deliver(forgetNotices, event);
    }
    expect(await waitingFor(lamp.variantId)).toEqual([]);
  });

  it('is taken out of everything by the token of a mail', async () => {
    const email = someone();
    const [lamp, bulb] = [await buildVariant({ onHand: 0 }), await buildVariant({ onHand: 0 })];
    for (const { variantId } of [lamp, bulb]) await wish(variantId, { email });
    const [{ id } = { id: '' }] = await waitingFor(lamp.variantId);
    await receive(lamp.levelId, 1);
    await tell([id]);
    const token = /unsubscribe#token=(\S+)/.exec(mailsOf(id)[0]?.text ?? '')?.[1];
    const unsubscribe = (text: unknown) => shop.product.post('/v1/notices/unsubscribe', { token: text });
    expect((await unsubscribe(`${token}x`)).status).toBe(400);
    expect((await unsubscribe('A'.repeat(20))).status).toBe(400);
    expect(await waitingFor(bulb.variantId)).toHaveLength(1);
    expect((await unsubscribe(token)).status).toBe(204);
    expect(await waitingFor(bulb.variantId)).toEqual([]);
  });

  it('waits for so many things at once, and for a year at most', async () => {
    const email = someone();
    const first = await buildVariant({ onHand: 0 });
    await wish(first.variantId, { email });
    for (let n = 1; n < 20; n++) await wish((await buildVariant({ onHand: 0 })).variantId, { email });
    const last = await buildVariant({ onHand: 0 });
    expect((await wish(last.variantId, { email })).status).toBe(204);
    expect(await waitingFor(last.variantId)).toEqual([]);
    await sql(null, `UPDATE stock_notices SET created_at = ${dbNowPlus(-366 * 86_400)} WHERE variant_id = ?`, [
      first.variantId,
    ]);
    await findReturned();
    expect(await waitingFor(first.variantId)).toEqual([]);
  });

  it('may ask so often an hour', async () => {
    const { variantId } = await buildVariant({ onHand: 0 });
    const answers = [];
    for (let n = 0; n < 61; n++) answers.push(await wish(variantId, { email: someone() }));
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
  });
});
