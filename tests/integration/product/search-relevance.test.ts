import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemoShop } from '../../../src/modules/product/index.js';
import { eventually } from '../../support/eventually.js';
import { type Shop, startShop } from '../../support/shop.js';

/** What somebody types, and the products that have to come first, in this order. */
interface Case {
  q: string;
  first: string[];
  /** What must not be found. */
  never?: string[];
}

const file = path.resolve(import.meta.dirname, '../../fixtures/search-relevance.json');
const cases: Case[] = JSON.parse(fs.readFileSync(file, 'utf8'));

let shop: Shop;
beforeAll(async () => {
  await loadDemoShop();
  shop = await startShop(['product']);
  await eventually(async () => (await shop.product.get('/v1/search')).body.facets);
});
afterAll(() => shop.stop());

it.each(cases)('"$q" finds first what is meant', async ({ q, first, never = [] }) => {
  const { status, body } = await shop.product.get(`/v1/search?${new URLSearchParams({ q, limit: '100' })}`);
  expect(status).toBe(200);
  const names = body.items.map(({ name }: { name: string }) => name);
  expect(names.slice(0, first.length)).toEqual(first);
  expect(names.filter((name: string) => never.includes(name))).toEqual([]);
});
