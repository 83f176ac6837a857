import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/client.js';
import type { Shop } from '../support/shop.js';

export const address = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
};

export interface GuestCart {
  id: string;
  token: string;
}

type CartAndOrder = Pick<Shop, 'cart' | 'order'>;

/** A guest's cart with so many units of each variant. */
export async function fillGuestCart(shop: Pick<Shop, 'cart'>, items: Record<string, number>): Promise<GuestCart> {
  const answer = await shop.cart.post('/v1/carts', {
    items: Object.entries(items).map(([variantId, quantity]) => ({ variantId, quantity })),
  });
  if (answer.status !== 201) throw new Error(`no cart: ${answer.status} ${JSON.stringify(answer.body)}`);
  return { id: answer.body.id, token: answer.body.token };
}

interface OrderInput {
  payment?: { provider: string; outcome?: string };
  email?: string;
  expectedTotal?: { amount: number; currency: string };
  key?: string;
}

/** Places a guest's order of a cart; the answer is whatever the shop says. */
export function placeGuestOrder(shop: Pick<Shop, 'order'>, cart: GuestCart, input: OrderInput = {}): Promise<Answer> {
  const { key, email = `${randomUUID()}@example.com`, ...rest } = input;
  return shop.order.post(
    '/v1/orders',
    { cartId: cart.id, email, shippingAddress: address, ...rest },
    { headers: { 'x-cart-token': cart.token, ...(key ? { 'idempotency-key': key } : {}) } },
  );
}

/** A guest's order of so many units of each variant, paid where a payment is given. */
export async function buyAsGuest(
  shop: CartAndOrder,
  items: Record<string, number>,
  input: OrderInput = {},
): Promise<Answer> {
  return placeGuestOrder(shop, await fillGuestCart(shop, items), input);
}

export const asGuest = (token: string) => ({ headers: { 'x-order-token': token } });
