import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Files, type Miniature, makeMiniature, ROOT } from './miniature.js';

interface Rule {
  name: string;
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };

/** Everything that is allowed, once: a presenter's type import, a panel join, a service that composes. */
const CLEAN: Files = {
  'src/config/index.ts': 'export const config = { port: 3000 };',
  'src/utils/money.ts': 'export const cents = (amount: number) => amount * 100;',
  'src/platform/errors/index.ts': "export const notFound = () => new Error('not found');",
  'src/platform/database/sequelize.ts':
    "import { config } from '../../config/index.js'; export const sequelize = config;",
  'src/platform/http/app.ts': "import express from 'express'; export const createApp = () => express();",
  'src/models/order/order.ts':
    "import { sequelize } from '../../platform/database/sequelize.js'; import type { Product } from '../product/product.js'; export class Order { product?: Product; static init = sequelize; }",
  'src/models/order/order-status.ts': "export const orderStatuses = ['pending'];",
  'src/modules/order/http/order.schemas.ts':
    "import { orderStatuses } from '../../../models/order/order-status.js'; export const Status = orderStatuses;",
  'src/models/product/product.ts': 'export class Product { id = 1; }',
  'src/models/associates.ts':
    "import { Order } from './order/order.js'; import { Product } from './product/product.js'; export const related = [Order, Product];",
  'src/modules/product/index.ts': "export { reserveStock } from './commands/reserve-stock.js';",
  'src/modules/product/commands/reserve-stock.ts':
    "import { Product } from '../../../models/product/product.js'; export const reserveStock = () => new Product();",
  'src/modules/product/queries/get-product.ts': 'export const getProduct = () => null;',
  'src/modules/cart/index.ts': "export { getCart } from './queries/get-cart.js';",
  'src/modules/cart/queries/get-cart.ts': 'export const getCart = () => null;',
  'src/modules/user/index.ts': 'export const getShopper = () => null;',
  'src/modules/panel/index.ts': 'export const authenticateStaff = () => null;',
  'src/modules/panel/read-models/sales.ts':
    "import { Order } from '../../../models/order/order.js'; import { Product } from '../../../models/product/product.js'; export const sales = () => [Order, Product];",
  'src/modules/order/index.ts': "export { placeOrder } from './commands/place-order.js';",
  'src/modules/order/commands/place-order.ts':
    "import { notFound } from '../../../platform/errors/index.js'; import { reserveStock } from '../../product/index.js'; import { getCart } from '../../cart/index.js'; export const placeOrder = () => [reserveStock(), getCart(), notFound()];",
  'src/modules/order/jobs/sweep.job.ts':
    "import { placeOrder } from '../commands/place-order.js'; export const sweep = { run: placeOrder };",
  'src/modules/order/http/order.presenter.ts':
    "import type { Order } from '../../../models/order/order.js'; export const present = (order: Order) => ({ id: order.product?.id });",
  'src/modules/order/http/order.routes.ts':
    "import { placeOrder } from '../commands/place-order.js'; import { present } from './order.presenter.js'; export const routes = [placeOrder, present];",
  'src/routes.ts':
    "import { routes } from './modules/order/http/order.routes.js'; export const mounted = { order: routes };",
  'src/services/order.ts':
    "import '../models/associates.js'; import { createApp } from '../platform/http/app.js'; import { mounted } from '../routes.js'; import { sweep } from '../modules/order/jobs/sweep.job.js'; import { placeOrder } from '../modules/order/index.js'; export const order = () => [createApp(), mounted, sweep, placeOrder];",
};

const usesRule = (module: string, imported: string): [string, string, string] => [
  `${module}-uses-only-declared-modules`,
  `src/modules/${module}/forbidden.ts`,
  `import * as it from '../${imported}/index.js'; export const use = it;`,
];

/** Rule, file, and the text that breaks it. */
const VIOLATIONS: [rule: string, file: string, text: string][] = [
  [
    'module-internals-are-private',
    'src/modules/order/commands/forbidden.ts',
    "import { getProduct } from '../../product/queries/get-product.js'; export const use = getProduct;",
  ],
  [
    'module-internals-are-private',
    'src/modules/order/commands/forbidden-type.ts',
    "import type { getProduct } from '../../product/queries/get-product.ts'; export type Use = typeof getProduct;",
  ],
  [
    'modules-are-declared',
    'src/modules/gifts/index.ts',
    "import { notFound } from '../../platform/errors/index.js'; export const use = notFound;",
  ],
  usesRule('user', 'order'),
  usesRule('product', 'cart'),
  usesRule('pricing', 'cart'),
  usesRule('cart', 'order'),
  usesRule('order', 'panel'),
  usesRule('notices', 'order'),
  usesRule('reviews', 'user'),
  usesRule('privacy', 'product'),
  ['panel-uses-only-declared-modules', 'src/modules/panel/forbidden.ts', "export * from '../gifts/index.js';"],
  [
    'models-belong-to-their-module',
    'src/modules/order/queries/forbidden.ts',
    "import { Product } from '../../../models/product/product.js'; export const use = Product;",
  ],
  [
    'associations-are-declared-once',
    'src/models/product/forbidden.ts',
    "import { Order } from '../order/order.js'; export const use = Order;",
  ],
  [
    'models-are-only-tables',
    'src/models/order/forbidden.ts',
    "import { placeOrder } from '../../modules/order/index.js'; export const use = placeOrder;",
  ],
  [
    'business-logic-knows-no-http',
    'src/modules/cart/commands/forbidden.ts',
    "import type { Request } from 'express'; export type Use = Request;",
  ],
  [
    'business-logic-knows-no-http',
    'src/modules/cart/jobs/forbidden.ts',
    "import { createApp } from '../../../platform/http/app.js'; export const use = createApp;",
  ],
  [
    'http-goes-through-commands-and-queries',
    'src/modules/product/http/forbidden.ts',
    "import { Product } from '../../../models/product/product.js'; export const use = Product;",
  ],
  [
    'platform-knows-no-domain',
    'src/platform/database/forbidden.ts',
    "import { Order } from '../../models/order/order.js'; export const use = Order;",
  ],
  [
    'platform-knows-no-domain',
    'src/platform/http/forbidden.ts',
    "import { mounted } from '../../routes.js'; export const use = mounted;",
  ],
  [
    'utils-are-leaves',
    'src/utils/forbidden.ts',
    "import { config } from '../config/index.js'; export const use = config;",
  ],
  [
    'config-is-a-leaf',
    'src/config/forbidden.ts',
    "import { notFound } from '../platform/errors/index.js'; export const use = notFound;",
  ],
  [
    'services-only-compose',
    'src/services/forbidden.ts',
    "import { getCart } from '../modules/cart/queries/get-cart.js'; export const use = getCart;",
  ],
  [
    'routes-are-mounted-in-one-table',
    'src/services/forbidden-routes.ts',
    "export * from '../modules/order/http/order.routes.js';",
  ],
  ['packages-are-dependencies', 'src/platform/forbidden.ts', "import fc from 'fast-check'; export const use = fc;"],
  ['packages-are-dependencies', 'src/platform/unlisted.ts', "import send from 'send'; export const use = send;"],
  ['no-circular', 'src/utils/loop-a.ts', "import { b } from './loop-b.js'; export const a = () => b;"],
];

/** The other half of a loop, which is reported once. */
const LOOP: Files = { 'src/utils/loop-b.ts': "import { a } from './loop-a.js'; export const b = () => a;" };

/** A file that breaks one rule may have to break another with it. */
const ALSO = new Set([
  // It is a service that imports a module's inside, whichever the file.
  'services-only-compose src/services/forbidden-routes.ts',
]);

let miniature: Miniature | undefined;
afterEach(() => {
  miniature?.remove();
  miniature = undefined;
});

function check(dir: string) {
  const script = path.join(ROOT, 'scripts/check-boundaries.js');
  const run = spawnSync(process.execPath, [script, '--json'], { cwd: dir, encoding: 'utf8' });
  if (!run.stdout.startsWith('{')) throw new Error(run.stderr);
  const report = JSON.parse(run.stdout) as {
    totalCruised: number;
    violations: { rule: Rule; from: string; to: string }[];
  };
  return { ...report, code: run.status, stderr: run.stderr };
}

describe('module boundaries', () => {
  test('a tree that keeps to them passes', () => {
    miniature = makeMiniature(CLEAN);
    const { violations, totalCruised, code } = check(miniature.dir);
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThanOrEqual(Object.keys(CLEAN).length);
    expect(code).toBe(0);
  });

  test('each forbidden import is reported under the name of its rule, and nothing else is', () => {
    miniature = makeMiniature(CLEAN);
    miniature.write(LOOP);
    miniature.write(Object.fromEntries(VIOLATIONS.map(([, file, text]) => [file, text])));
    const { violations, code } = check(miniature.dir);
    const found = violations.map(({ rule, from }) => `${rule.name} ${from}`).filter((line) => !ALSO.has(line));
    const expected = VIOLATIONS.map(([rule, file]) => `${rule} ${file}`);
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
    expect(code).toBe(1);
  });

  test('every rule has been seen to fire', () => {
    const fired = new Set(VIOLATIONS.map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
  });

  test('a check that looked at nothing fails', () => {
    miniature = makeMiniature({ 'src/notes.txt': '', 'tsconfig.json': '{ "include": ["other"] }', 'other/a.ts': '' });
    const { totalCruised, code, stderr } = check(miniature.dir);
    expect({ totalCruised, code }).toEqual({ totalCruised: 0, code: 1 });
    expect(stderr).toContain('No module was looked at');
  });
});
