import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Category } from '../../src/models/product/category.js';
import { variantsInUse } from '../../src/modules/order/index.js';
import { systemContext } from '../../src/platform/context.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { buildStaff } from '../factories/staff.js';
import type { Answer, Json } from '../support/client.js';
import { type Shop, startShop } from '../support/shop.js';
import { type StaffClient, staffClient } from '../support/staff-client.js';
import { expectVerified } from '../support/verified.js';
import { anyEdit, ProductEdits } from './catalogue-edits.js';
import { expectConsistent } from './catalogue-state.js';
import { within } from './within.js';

let shop: Shop;
let panel: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'cart', 'order']);
  panel = staffClient(shop.panel, await buildStaff());
});
afterAll(() => shop.stop());

const legal = [200, 201, 204, 400, 404, 409, 412];

function expectAnswered(answers: Answer[]): void {
  for (const { status, body } of answers) expect(legal, JSON.stringify(body)).toContain(status);
}

describe('a product, whatever staff and imports do to it', () => {
  it('keeps its variants apart, and its row says what its parts are', async () => {
    const budget = within(14_000, { atLeast: 6 });
    const property = fc.asyncProperty(fc.array(anyEdit, { minLength: 4, maxLength: 14 }), async (edits) => {
      if (!budget.begins()) return;
      const product = await ProductEdits.begin(shop, panel);
      let version = await expectConsistent(product.id);
      for (const edit of edits) {
        const before = await product.keptVariants(usedOf);
        expectAnswered(await product.apply(edit));
        const now = await expectConsistent(product.id);
        expect(now).toBeGreaterThanOrEqual(version);
        version = now;
        expect(await product.variantIds()).toEqual(expect.arrayContaining(before));
      }
      await expectVerified();
    });
    await fc.assert(property, { numRuns: 40 });
    budget.report('sequences of edits of a product');
  }, 60_000);

  it('does so also when they all do it at once', async () => {
    const budget = within(10_000, { atLeast: 6 });
    const property = fc.asyncProperty(fc.array(anyEdit, { minLength: 4, maxLength: 8 }), async (edits) => {
      if (!budget.begins()) return;
      const product = await ProductEdits.begin(shop, panel);
      expectAnswered((await Promise.all(edits.map((edit) => product.apply(edit)))).flat());
      await expectConsistent(product.id);
      await expectVerified();
    });
    await fc.assert(property, { numRuns: 20 });
    budget.report('products edited at once');
  }, 60_000);
});

const usedOf = (ids: string[]) => inTransaction(systemContext('test'), (tx) => variantsInUse(tx, ids));

interface TreeEdit {
  kind: 'create' | 'move' | 'reorder' | 'delete';
  /** Which of the categories there are, counted around. */
  at: number;
  parent: number | null;
  position: number;
}

const treeEdit: fc.Arbitrary<TreeEdit> = fc.record({
  kind: fc.constantFrom('create', 'create', 'move', 'move', 'move', 'reorder', 'delete'),
  at: fc.nat(),
  parent: fc.option(fc.nat()),
  position: fc.nat({ max: 4 }),
});

/** Every path is that of its parent and its own id; where each has one from the root down, there is no circle. */
async function expectTree(): Promise<void> {
  const rows = await Category.findAll();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, parentId, path } of rows) {
    expect(path).toBe(`${parentId === null ? '/' : byId.get(parentId)?.path}${id}/`);
    expect(new Set(path.split('/').filter(Boolean)).size).toBe(path.split('/').length - 2);
  }
  const shown: string[] = [];
  const walk = ({ id, children }: Json) => {
    shown.push(id);
    children.forEach(walk);
  };
  (await panel.get('/categories')).body.items.forEach(walk);
  expect(shown.sort()).toEqual([...byId.keys()].sort());
}

async function applyToTree({ kind, at, parent, position }: TreeEdit): Promise<Answer> {
  const ids = (await Category.findAll({ order: ['id'] })).map(({ id }) => id);
  const pick = (index: number | null) => (index === null ? null : (ids[index % ids.length] ?? null));
  const id = pick(at);
  const parentId = pick(parent);
  if (kind === 'create' || id === null) return panel.post('/categories', { name: `Category ${at % 5}`, parentId });
  if (kind === 'move') return panel.post(`/categories/${id}/move`, { parentId, position });
  if (kind === 'delete') return panel.delete(`/categories/${id}`);
  const children = await Category.findAll({ where: { parentId }, order: [['name', position % 2 ? 'ASC' : 'DESC']] });
  return panel.post('/categories/reorder', { parentId, categoryIds: children.map((child) => child.id) });
}

describe('the category tree, whatever staff do to it', () => {
  it('is a tree, and every path says where a category is', async () => {
    const budget = within(8_000, { atLeast: 6 });
    const property = fc.asyncProperty(fc.array(treeEdit, { minLength: 5, maxLength: 20 }), async (edits) => {
      for (const edit of edits) {
        if (!budget.begins()) return;
        expectAnswered([await applyToTree(edit)]);
        await expectTree();
      }
    });
    await fc.assert(property, { numRuns: 20 });
    budget.report('sequences of edits of the tree');
  }, 60_000);

  it('is one also when they all do it at once', async () => {
    const budget = within(8_000, { atLeast: 6 });
    const property = fc.asyncProperty(fc.array(treeEdit, { minLength: 4, maxLength: 8 }), async (edits) => {
      if (!budget.begins()) return;
      expectAnswered(await Promise.all(edits.map(applyToTree)));
      await expectTree();
    });
    await fc.assert(property, { numRuns: 20 });
    budget.report('trees edited at once');
  }, 60_000);
});
