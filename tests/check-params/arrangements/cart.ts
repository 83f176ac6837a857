import { fillGuestCart } from '../../factories/purchase.js';
import { buildShopper } from '../../factories/user.js';
import { buildVariant } from '../../factories/variant.js';
import type { Shop } from '../../support/shop.js';
import type { Arranged, Arrangements, Caller } from '../arrangement.js';

interface Given {
  caller: Caller;
  shop: Shop;
}

const oneOf = async (quantity = 1) => ({ variantId: (await buildVariant()).variantId, quantity });
const asToken = (token: string) => ({ 'x-cart-token': token });

/** The shopper's active cart, with a line. */
export async function shopperCart(shop: Shop, token: string): Promise<{ cartId: string; itemId: string }> {
  const { body } = await shop.cart.post('/v1/carts', { items: [await oneOf()] }, { token });
  return { cartId: body.id, itemId: body.items[0].id };
}

/** A guest's cart, with a line and the header that opens it. */
export async function guestCart(shop: Shop) {
  const { id, token } = await fillGuestCart(shop, { [(await buildVariant()).variantId]: 1 });
  const headers = asToken(token);
  const { body } = await shop.cart.get(`/v1/carts/${id}`, { headers });
  return { cartId: id, itemId: body.items[0].id as string, headers };
}

/** Params of the caller's cart, of a guest's, and of carts that the caller may not open. */
async function carts({ caller, shop }: Given, withItem: boolean): Promise<Arranged> {
  const pick = ({ cartId, itemId }: { cartId: string; itemId: string }) => (withItem ? { cartId, itemId } : { cartId });
  const own = await shopperCart(shop, caller.token);
  const guest = await guestCart(shop);
  const other = await shopperCart(shop, (await buildShopper()).token);
  const foreign: Arranged['foreign'] = [
    { params: pick(other) },
    { params: pick(guest) },
    { params: pick(guest), headers: asToken('not-the-token-of-this-cart') },
    { params: pick(own), asGuest: true },
    { params: pick(other), headers: guest.headers, asGuest: true },
  ];
  if (withItem) foreign.push({ params: { cartId: own.cartId, itemId: other.itemId } });
  return { params: pick(own), foreign, guest: { params: pick(guest), headers: guest.headers } };
}

async function withBody(given: Given, withItem: boolean, body: () => Promise<object> | object): Promise<Arranged> {
  const arranged = await carts(given, withItem);
  return { ...arranged, body: await body(), guest: { ...arranged.guest, body: await body() } };
}

export const cartArrangements: Arrangements = {
  'POST /v1/carts': async () => ({
    body: { items: [await oneOf(2)] },
    status: 201,
    guest: { body: { items: [await oneOf()] }, status: 201 },
  }),
  'GET /v1/carts/current': async ({ caller, shop }) => {
    await shopperCart(shop, caller.token);
    return {};
  },
  'GET /v1/carts/{cartId}': (given) => carts(given, false),
  'POST /v1/carts/{cartId}/items': (given) => withBody(given, false, () => oneOf()),
  'PATCH /v1/carts/{cartId}/items/{itemId}': (given) => withBody(given, true, () => ({ quantity: 3 })),
  'DELETE /v1/carts/{cartId}/items/{itemId}': (given) => carts(given, true),
  'POST /v1/carts/{cartId}/merge': async ({ shop }) => {
    const { cartId, headers } = await guestCart(shop);
    const other = await shopperCart(shop, (await buildShopper()).token);
    return {
      params: { cartId },
      headers,
      foreign: [
        { params: { cartId: other.cartId } },
        { params: { cartId }, headers: {} },
        { params: { cartId }, headers: asToken('not-the-token-of-this-cart') },
      ],
    };
  },
};
