import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

let shop: Shop;
let staff: StaffMember;
let client: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel']);
  staff = await buildStaff({ role: 'support' });
  client = staffClient(shop.panel, staff);
});
afterAll(() => shop.stop());

const filter = [
  { name: 'status', value: 'processing' },
  { name: 'sort', value: 'oldest' },
];

describe('saved views', () => {
  it('are kept by their owner, by name, and are nobody else’s', async () => {
    const { status, body } = await client.post('/saved-views', { list: 'orders', name: 'To ship', filter });
    expect([status, body]).toEqual([201, { id: body.id, list: 'orders', name: 'To ship', filter, version: 1 }]);
    await client.post('/saved-views', { list: 'orders', name: 'All', filter: [] });
    const names = async (of: StaffClient, list: string) =>
      (await of.get(`/saved-views?list=${list}`)).body.items.map((view: { name: string }) => view.name);
    expect(await names(client, 'orders')).toEqual(['All', 'To ship']);
    expect(await names(client, 'products')).toEqual([]);
    const other = staffClient(shop.panel, await buildStaff({ role: 'owner' }));
    expect(await names(other, 'orders')).toEqual([]);
    expect((await other.patch(`/saved-views/${body.id}`, { name: 'Mine' })).status).toBe(404);
    expect((await other.delete(`/saved-views/${body.id}`)).status).toBe(404);
  });

  it('change under their version, keep their names apart and can be removed', async () => {
    const { body } = await client.post('/saved-views', { list: 'customers', name: 'One', filter });
    const two = await client.post('/saved-views', { list: 'customers', name: 'Two', filter });
    expect((await client.post('/saved-views', { list: 'customers', name: 'One', filter })).status).toBe(409);
    expect((await client.patch(`/saved-views/${two.body.id}`, { name: 'One' })).status).toBe(409);
    const changed = await client.patch(`/saved-views/${body.id}`, { filter: [] }, { 'if-match': '"1"' });
    expect(changed.body).toMatchObject({ name: 'One', filter: [], version: 2 });
    expect((await client.patch(`/saved-views/${body.id}`, { name: 'X' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await client.delete(`/saved-views/${body.id}`)).status).toBe(204);
    expect((await client.delete(`/saved-views/${body.id}`)).status).toBe(404);
  });

  it('are at most fifty', async () => {
    const own = staffClient(shop.panel, await buildStaff({ role: 'support' }));
    const save = (n: number) => own.post('/saved-views', { list: 'orders', name: `View ${n}`, filter });
    for (let n = 0; n < 50; n++) expect((await save(n)).status).toBe(201);
    expect((await save(50)).status).toBe(400);
  });
});
