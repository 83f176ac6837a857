import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { asCart } from '../../factories/cart.js';
import { asGuest, fillGuestCart, placeGuestOrder } from '../../factories/purchase.js';
import { buildVariant } from '../../factories/variant.js';
import { type Shop, startShop } from '../../support/shop.js';
import { expectVerified } from '../../support/verified.js';

vi.hoisted(() => {
  vi.stubEnv('RATE_LIMIT_SECRETS', '4');
  // Each caller is an IP of its own: the address that the test names as the client of a proxy.
  vi.stubEnv('TRUST_PROXY', '1');
});

let shop: Shop;
beforeAll(async () => {
  shop = await startShop(['cart', 'order']);
});
afterAll(async () => {
  await expectVerified();
  await shop.stop();
});

let last = 0;
const newIp = () => `203.0.113.${++last}`;
const from = (ip: string, { headers }: { headers: Record<string, string> }) => ({
  headers: { ...headers, 'x-forwarded-for': ip },
});
const limited = { status: 429, body: { code: 'rate_limited' } };

describe('guessing tokens', () => {
  it('is limited for an IP, over all carts and orders, and the right token still opens', async () => {
    const { variantId } = await buildVariant();
    const cart = await fillGuestCart(shop, { [variantId]: 1 });
    const { body: order } = await placeGuestOrder(shop, cart);
    const ip = newIp();
    for (const id of [cart.id, newId('cart')]) {
      expect((await shop.cart.get(`/v1/carts/${id}`, from(ip, asCart('w'.repeat(43))))).status).toBe(404);
      const wrong = from(ip, asGuest('w'.repeat(43)));
      expect((await shop.order.get(`/v1/orders/${id === cart.id ? order.id : newId('ord')}`, wrong)).status).toBe(404);
    }
    const refused = await shop.cart.get(`/v1/carts/${cart.id}`, from(ip, asCart('w'.repeat(43))));
    expect(refused).toMatchObject(limited);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const guess = from(ip, asGuest('w'.repeat(43)));
    expect(await shop.order.get(`/v1/orders/${order.id}`, guess)).toMatchObject(limited);
    expect(await shop.order.get(`/v1/orders/${newId('ord')}`, guess)).toMatchObject(limited);
    expect((await shop.cart.get(`/v1/carts/${cart.id}`, from(ip, asCart(cart.token)))).status).toBe(200);
    expect((await shop.order.get(`/v1/orders/${order.id}`, from(ip, asGuest(order.token)))).status).toBe(200);
    const other = await shop.cart.get(`/v1/carts/${cart.id}`, from(newIp(), asCart('w'.repeat(43))));
    expect(other.status).toBe(404);
  });

  it('made at once does not pass together', async () => {
    const cart = await fillGuestCart(shop, {});
    const ip = newIp();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => shop.cart.get(`/v1/carts/${cart.id}`, from(ip, asCart('guess')))),
    );
    expect(answers.filter((answer) => answer.status === 404)).toHaveLength(4);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(8);
  });

  it('does not count right tokens, nor callers without one', async () => {
    const cart = await fillGuestCart(shop, {});
    const ip = newIp();
    for (let i = 0; i < 6; i++) {
      expect((await shop.cart.get(`/v1/carts/${cart.id}`, from(ip, asCart(cart.token)))).status).toBe(200);
      expect((await shop.cart.get(`/v1/carts/${cart.id}`, from(ip, { headers: {} }))).status).toBe(404);
    }
  });
});
