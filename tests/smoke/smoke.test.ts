import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Json } from '../support/client.js';
import { temporaryDir } from '../support/environment.js';
import { installedNode, plainEnvironment, ROOT, type Shop, startShop, versionOf } from './installed-node.js';

const node = installedNode();
const version = versionOf(node);
const dataDir = temporaryDir('smoke');

let shop: Shop | undefined;
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.error(shop?.output());
  await shop?.interrupt();
  shop = undefined;
});
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

async function call(url: string, init?: { body: unknown; headers?: Record<string, string> }): Promise<Json> {
  const response = await fetch(url, {
    ...(init ? { method: 'POST', body: JSON.stringify(init.body) } : {}),
    headers: { 'content-type': 'application/json', ...init?.headers },
  });
  const body = (await response.json()) as Json;
  expect(response.ok, JSON.stringify(body)).toBe(true);
  return body;
}

async function buy({ urls }: Shop): Promise<void> {
  const products = await call(`${urls.product}/v1/products?inStock=true&limit=1`);
  const product = await call(`${urls.product}/v1/products/${products.items[0].slug}`);
  const variant = product.variants.find((one: Json) => one.availability !== 'out_of_stock');
  const cart = await call(`${urls.cart}/v1/carts`, {
    body: { items: [{ variantId: variant.id, quantity: 1 }] },
    headers: { 'idempotency-key': `smoke-${Date.now()}-${variant.id}` },
  });
  expect(cart.totals.total.amount).toBe(variant.price.amount);
  const order = await call(`${urls.order}/v1/orders`, {
    body: {
      cartId: cart.id,
      email: 'smoke@example.com',
      shippingAddress: { firstName: 'Ada', lastName: 'King', line1: '1 Mill Lane', city: 'Leeds', country: 'GB' },
      payment: { provider: 'mock', outcome: 'success' },
    },
    headers: { 'x-cart-token': cart.token },
  });
  expect(order).toMatchObject({ status: 'processing', paymentStatus: 'paid' });
}

test(`on the installed Node (${version}) a first start loads a shop that sells, and verify finds nothing`, async () => {
  shop = await startShop(node, dataDir);
  expect(shop.output()).toContain(new URL(shop.urls.product).port);
  await buy(shop);
  const env = plainEnvironment(dataDir, [0, 0, 0, 0, 0, 0]);
  const verify = spawnSync(node, ['bin/emporion.js', 'verify'], { cwd: ROOT, env, encoding: 'utf8' });
  expect(verify.status, verify.stdout + verify.stderr).toBe(0);
  expect(await shop.interrupt()).toBe(0);
});

test('a second start changes nothing, nor does a third', async () => {
  const starts: number[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < 2; i++) {
    shop = await startShop(node, dataDir);
    starts.push(Math.round(shop.readyAfterMs));
    expect(shop.output()).not.toMatch(/migrated|created|demo shop:/);
    const products = JSON.stringify(await call(`${shop.urls.product}/v1/products?limit=100`));
    // Pictures are at the port of the start.
    seen.add(products.replaceAll(new URL(shop.urls.product).port, 'PORT'));
    expect(await shop.interrupt()).toBe(0);
  }
  console.log(`ready after ${starts.join(' and ')} ms on Node ${version}`);
  expect(seen.size).toBe(1);
});
