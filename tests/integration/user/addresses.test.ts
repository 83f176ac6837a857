import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildShopper } from '../../factories/user.js';
import { type Shop, startShop } from '../../support/shop.js';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['user']);
});
afterAll(() => shop.stop());

const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  company: 'Analytical Engines',
  line1: '12 St James’s Square',
  line2: 'Top floor',
  city: 'London',
  region: 'Greater London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
  phone: '+442071234567',
};
const MINIMAL = { firstName: 'Ada', lastName: 'Lovelace', line1: '1 Main Street', city: 'Springfield', country: 'US' };
const path = '/v1/me/addresses';
type Saved = { id: string; isDefaultShipping: boolean; isDefaultBilling: boolean };

const add = async (token: string, more: object = {}): Promise<Saved> => {
  const answer = await shop.user.post(path, { ...MINIMAL, ...more }, { token });
  expect(answer.status).toBe(201);
  return answer.body;
};
const list = async (token: string): Promise<Saved[]> => (await shop.user.get(path, { token })).body.items;
const defaults = async (token: string) => {
  const items = await list(token);
  const of = (flag: 'isDefaultShipping' | 'isDefaultBilling') => items.filter((item) => item[flag]).map(({ id }) => id);
  return { shipping: of('isDefaultShipping'), billing: of('isDefaultBilling') };
};

describe('the address book', () => {
  it('keeps every field', async () => {
    const { token } = await buildShopper();
    const added = await shop.user.post(path, ADDRESS, { token });
    expect(added).toMatchObject({ status: 201, body: { ...ADDRESS, id: expect.stringMatching(/^adr_/) } });
    expect((await shop.user.get(`${path}/${added.body.id}`, { token })).body).toEqual(added.body);
    expect(await list(token)).toEqual([added.body]);
  });

  it('keeps the answer for an idempotency key so that nobody reads an address in it', async () => {
    const { token } = await buildShopper();
    const key = `address-${randomUUID()}`;
    const keyed = () => shop.user.post(path, ADDRESS, { token, headers: { 'idempotency-key': key } });
    const first = await keyed();
    const { rows } = await sql(null, 'SELECT * FROM idempotency_keys');
    expect(JSON.stringify(rows)).not.toContain('Lovelace');
    expect(await keyed()).toMatchObject({ status: 201, body: first.body });
  });

  it('holds 100 addresses and no more', async () => {
    const { token } = await buildShopper();
    for (let n = 0; n < 100; n++) await add(token);
    const answer = await shop.user.post(path, MINIMAL, { token });
    expect(answer).toMatchObject({ status: 409, body: { code: 'too_many_addresses' } });
    const { items } = (await shop.user.get(path, { token })).body;
    expect((await shop.user.delete(`${path}/${items[0].id}`, { token })).status).toBe(204);
    await add(token);
  });

  it('leaves out what was not given', async () => {
    const { token } = await buildShopper();
    const { id, ...rest } = await add(token);
    expect(rest).toEqual({ ...MINIMAL, isDefaultShipping: true, isDefaultBilling: true });
  });

  it('changes what is named and nothing else; null removes', async () => {
    const { token } = await buildShopper();
    const { body } = await shop.user.post(path, ADDRESS, { token });
    const changed = await shop.user.patch(`${path}/${body.id}`, { city: 'Oxford', company: null }, { token });
    const { company, ...rest } = body;
    expect(changed).toMatchObject({ status: 200 });
    expect(changed.body).toEqual({ ...rest, city: 'Oxford' });
    expect((await shop.user.get(`${path}/${body.id}`, { token })).body).toEqual(changed.body);
  });

  it('is listed newest first, by pages', async () => {
    const { token } = await buildShopper();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift((await add(token, { line1: `${i} Main Street` })).id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await shop.user.get(`${path}?limit=2${cursor && `&cursor=${cursor}`}`, { token });
      seen.push(...body.items.map(({ id }: Saved) => id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it.each([
    ['country', 'UK'],
    ['country', 'us'],
    ['country', 'USA'],
    ['phone', '020 7123'],
    ['line1', ''],
    ['line1', 'x'.repeat(201)],
    ['city', null],
    ['company', ''],
    ['postalCode', 12345],
    ['isDefaultShipping', 'yes'],
    ['id', 'adr_1'],
    ['userId', 'usr_1'],
  ])('refuses a wrong %s (%s), when adding and when changing', async (field, value) => {
    const { token } = await buildShopper();
    const refusal = { status: 400, body: { code: 'validation_failed', errors: [{ path: field }] } };
    expect(await shop.user.post(path, { ...ADDRESS, [field]: value }, { token })).toMatchObject(refusal);
    const { id } = await add(token);
    expect(await shop.user.patch(`${path}/${id}`, { [field]: value }, { token })).toMatchObject(refusal);
  });

  it('adds once for one idempotency key', async () => {
    const { token } = await buildShopper();
    const headers = { 'Idempotency-Key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => shop.user.post(path, MINIMAL, { token, headers })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(await list(token)).toHaveLength(1);
    expect(await shop.user.post(path, ADDRESS, { token, headers })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    const other = await buildShopper();
    expect((await shop.user.post(path, ADDRESS, { token: other.token, headers })).status).toBe(201);
  });
});

describe('default addresses', () => {
  it('are the first one, until another is made it', async () => {
    const { token } = await buildShopper();
    const first = await add(token);
    const second = await add(token);
    expect(await defaults(token)).toEqual({ shipping: [first.id], billing: [first.id] });
    const third = await add(token, { isDefaultBilling: true });
    expect(await defaults(token)).toEqual({ shipping: [first.id], billing: [third.id] });
    const answer = await shop.user.patch(`${path}/${second.id}`, { isDefaultShipping: true }, { token });
    expect(answer.body).toMatchObject({ isDefaultShipping: true, isDefaultBilling: false });
    expect(await defaults(token)).toEqual({ shipping: [second.id], billing: [third.id] });
  });

  it('may be made default again, and stay it', async () => {
    const { token } = await buildShopper();
    const { id } = await add(token);
    const both = { isDefaultShipping: true, isDefaultBilling: true };
    expect((await shop.user.patch(`${path}/${id}`, both, { token })).body).toMatchObject(both);
    expect(await defaults(token)).toEqual({ shipping: [id], billing: [id] });
  });

  it('are none once they are given up or removed', async () => {
    const { token } = await buildShopper();
    const first = await add(token);
    await add(token);
    await shop.user.patch(`${path}/${first.id}`, { isDefaultBilling: false }, { token });
    expect(await defaults(token)).toEqual({ shipping: [first.id], billing: [] });
    expect((await shop.user.delete(`${path}/${first.id}`, { token })).status).toBe(204);
    expect(await defaults(token)).toEqual({ shipping: [], billing: [] });
    expect((await shop.user.get(`${path}/${first.id}`, { token })).status).toBe(404);
  });

  it('stay one of each when many are added at once', async () => {
    const { token } = await buildShopper();
    const both = { isDefaultShipping: true, isDefaultBilling: true };
    await Promise.all(Array.from({ length: 8 }, () => add(token, both)));
    const { shipping, billing } = await defaults(token);
    expect(shipping).toHaveLength(1);
    expect(billing).toEqual(shipping);
  });
});

describe('somebody else’s address', () => {
  it('is not found, just as one that never was', async () => {
    const [mine, theirs] = [await buildShopper(), await buildShopper()];
    const saved = await add(theirs.token);
    const bodies = [];
    for (const id of [saved.id, newId('adr'), newId('ord'), 'nonsense']) {
      for (const answer of [
        await shop.user.get(`${path}/${id}`, { token: mine.token }),
        await shop.user.patch(`${path}/${id}`, { city: 'Oxford' }, { token: mine.token }),
        await shop.user.delete(`${path}/${id}`, { token: mine.token }),
      ]) {
        expect(answer.status).toBe(404);
        bodies.push(JSON.stringify({ ...answer.body, instance: null }));
      }
    }
    expect(new Set(bodies).size).toBe(1);
    expect(await list(theirs.token)).toEqual([saved]);
  });
});
