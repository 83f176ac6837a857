import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Category } from '../../src/models/product/category.js';
import { sql } from '../../src/platform/database/sql.js';
import { buildProduct } from '../factories/product.js';
import { buildStaff } from '../factories/staff.js';
import { type Shop, startShop } from '../support/shop.js';
import { type StaffClient, staffClient } from '../support/staff-client.js';
import { uncached } from '../support/uncached.js';
import { within } from './within.js';

const DAY_MS = 86_400_000;
const PRODUCTS = 45;
const TAGS = ['linen', 'silk', 'tulle'];
const BRANCHES = [[], ['Cloth'], ['Cloth', 'Woven'], ['Cloth', 'Woven', 'Fine'], ['Buttons']];
const PRICES = [0, 100, 250, 400, 999];

/** What a product is, as the test has made it. */
interface Plain {
  id: string;
  isShown: boolean;
  tags: string[];
  branch: string[];
  daysOld: number;
  /** Units in the building; null where they are not counted. */
  variants: { price: number; stock: number | null }[];
}

let shop: Shop;
let panel: StaffClient;
let store: ReturnType<typeof uncached>;
let plain: Plain[];
let collectionId: string;
const categoryIds = new Map<string, string>();

beforeAll(async () => {
  shop = await startShop(['panel', 'product']);
  panel = staffClient(shop.panel, await buildStaff());
  store = uncached(shop.product);
  plain = [];
  for (const given of fc.sample(anyProduct, PRODUCTS)) plain.push(await build(given));
  for (const { id, name } of await Category.findAll()) categoryIds.set(name, id);
  const content = { kind: 'picked', productIds: [] };
  collectionId = (await panel.post('/collections', { title: 'Any', status: 'active', content })).body.id;
}, 120_000);
afterAll(() => shop.stop());

const anyProduct = fc.record({
  status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'draft' as const),
  tags: fc.subarray(TAGS),
  branch: fc.constantFrom(...BRANCHES),
  // Never at the edge of a day: the clock goes on while this runs.
  daysOld: fc.integer({ min: 0, max: 12 }).map((days) => days + 0.5),
  variants: fc.array(fc.record({ price: fc.constantFrom(...PRICES), stock: fc.constantFrom(null, 0, 0, 4) }), {
    maxLength: 3,
  }),
});

type Given = typeof anyProduct extends fc.Arbitrary<infer T> ? T : never;

async function build({ status, branch, daysOld, ...given }: Given): Promise<Plain> {
  const variants = given.variants.map((variant, at) => ({ ...variant, options: { Size: String(at) } }));
  const { id } = await buildProduct({ status, category: branch, tags: given.tags, variants });
  const createdAt = new Date(Date.now() - daysOld * DAY_MS);
  await sql(null, 'UPDATE products SET created_at = ? WHERE id = ?', [createdAt, id]);
  return { id, isShown: status === 'active' && variants.length > 0, branch, daysOld, ...given };
}

const usd = (amount: number) => ({ amount, currency: 'USD' });
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const anyBounds = fc
  .tuple(fc.constantFrom(...PRICES), fc.constantFrom(...PRICES))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** A rule as staff send it, and whether a product meets it. */
interface Rule {
  sent: object;
  meets: (product: Plain) => boolean;
}

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => ({
    sent: { field: 'tag', tag: tag.toUpperCase() },
    meets: ({ tags }: Plain) => tags.includes(tag),
  })),
  fc.constantFrom('Cloth', 'Woven', 'Fine', 'Buttons').map((name) => ({
    sent: { field: 'category', categoryId: name },
    meets: ({ branch }: Plain) => branch.includes(name),
  })),
  anyBounds.map(([min, max]) => ({
    sent: { field: 'price', min: usd(min), max: usd(max) },
    meets: ({ variants }: Plain) => variants.some(({ price }) => price >= min && price <= max),
  })),
  fc.constantFrom(250, 400).map((min) => ({
    sent: { field: 'price', min: usd(min) },
    meets: ({ variants }: Plain) => variants.some(({ price }) => price >= min),
  })),
  fc.integer({ min: 1, max: 13 }).map((withinDays) => ({
    sent: { field: 'created', withinDays },
    meets: ({ daysOld }: Plain) => daysOld < withinDays,
  })),
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 13 })).map(([newest, oldest]) => ({
    sent: { field: 'created', from: daysAgo(oldest), until: daysAgo(newest) },
    meets: ({ daysOld }: Plain) => daysOld < oldest && daysOld > newest,
  })),
  fc.boolean().map((inStock) => ({
    sent: { field: 'stock', inStock },
    meets: ({ variants }: Plain) => variants.some(({ stock }) => stock === null || stock > 0) === inStock,
  })),
);

const withIds = (rules: Rule[]) =>
  rules.map(({ sent }) =>
    'categoryId' in sent ? { ...sent, categoryId: categoryIds.get(String(sent.categoryId)) } : sent,
  );
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

it('has in it exactly the products that meet its rules, as a preview says before', async () => {
  const budget = within(15_000, { atLeast: 20 });
  const rules = fc.array(anyRule, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(rules, fc.constantFrom('all', 'any'), async (given, match) => {
    if (!budget.begins()) return;
    const isIn = (product: Plain) =>
      product.isShown &&
      (match === 'all' ? given.every((rule) => rule.meets(product)) : given.some((rule) => rule.meets(product)));
    const expected = idsOf(plain.filter(isIn)).sort().reverse();
    const content = { match, rules: withIds(given) };
    const preview = await panel.post('/collections/preview', { ...content, limit: 50 });
    expect({ total: preview.body.total, ids: idsOf(preview.body.items) }).toEqual({
      total: expected.length,
      ids: expected,
    });
    const saved = await panel.patch(`/collections/${collectionId}`, { content: { kind: 'rules', ...content } });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const page = await store.get(`/v1/products?collection=${collectionId}&limit=100`);
    expect(idsOf(page.body.items)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 80 });
  budget.report('sets of rules');
});
