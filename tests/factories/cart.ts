import type { Json } from '../support/client.js';
import type { Shop } from '../support/shop.js';

/** The headers of whoever holds a guest cart's token. */
export const asCart = (token: string) => ({ headers: { 'x-cart-token': token } });

export const itemsOf = (items: Record<string, number>) =>
  Object.entries(items).map(([variantId, quantity]) => ({ variantId, quantity }));

/** Puts so many units of each variant into the shopper's active cart. */
export async function fillShopperCart(
  shop: Pick<Shop, 'cart'>,
  token: string,
  items: Record<string, number>,
): Promise<Json> {
  const answer = await shop.cart.post('/v1/carts', { items: itemsOf(items) }, { token });
  if (answer.status !== 201 && answer.status !== 200) throw new Error(`no cart: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Variants and quantities of a cart's or an order's lines. */
export const linesOf = (body: Json): Record<string, number> =>
  Object.fromEntries(
    body.items.map((item: { variantId: string; quantity: number }) => [item.variantId, item.quantity]),
  );
