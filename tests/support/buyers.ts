import { randomUUID } from 'node:crypto';
import { address, asGuest, type GuestCart, placeGuestOrder } from '../factories/purchase.js';
import { PASSWORD } from '../factories/user.js';
import type { Answer, CallOptions, Client } from './client.js';
import { Patience } from './patience.js';
import { pool } from './pool.js';
import { pick, type TwoOfEach } from './two-of-each.js';

type OrderInput = NonNullable<Parameters<typeof placeGuestOrder>[2]>;
interface Line {
  variantId: string;
  quantity: number;
}

/** A cart, and whose it is. */
export interface BuyersCart extends GuestCart {
  /** The shopper's access token; null where it is a guest's. */
  shopper: string | null;
}

/** Orders a cart as whoever filled it. */
export function placeOrder(order: Client, cart: BuyersCart, input: OrderInput): Promise<Answer> {
  if (cart.shopper === null) return placeGuestOrder({ order }, cart, input);
  const { key, email: _ofTheAccount, ...rest } = input;
  const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
  const body = { cartId: cart.id, shippingAddress: address, ...rest };
  return order.post('/v1/orders', body, { token: cart.shopper, headers });
}

/** What opens the order that was made of the cart. */
export const opening = (cart: BuyersCart, order: { token: string }): CallOptions =>
  cart.shopper === null ? asGuest(order.token) : { token: cart.shopper };

/** Buyers of a busy shop, every third a shopper, the rest guests. They carry keys, and ask again where it is too busy. */
export class Buyers {
  readonly patience = new Patience();

  constructor(private readonly shop: Pick<TwoOfEach, 'users' | 'carts' | 'orders'>) {}

  /** So many carts, from either process; `linesOf` says what goes into each. */
  fillCarts(count: number, linesOf: (buyer: number) => Line[]): Promise<BuyersCart[]> {
    const fill = async (buyer: number): Promise<BuyersCart> => {
      const shopper = buyer % 3 === 1 ? await this.register(buyer) : null;
      const options = { headers: { 'idempotency-key': randomUUID() }, ...(shopper ? { token: shopper } : {}) };
      const body = { items: linesOf(buyer) };
      const send = (attempt: number) => pick(this.shop.carts, buyer + attempt).post('/v1/carts', body, options);
      const answer = await this.patience.untilAnswered(send);
      if (answer.status !== 201) throw new Error(`no cart: ${answer.status} ${JSON.stringify(answer.body)}`);
      return { id: answer.body.id, token: answer.body.token ?? '', shopper };
    };
    return pool(count, fill, { concurrency: 20 });
  }

  /** Orders a cart through the process of this number. */
  order(buyer: number, cart: BuyersCart, input: OrderInput = {}): Promise<Answer> {
    const whole = { key: randomUUID(), email: `${randomUUID()}@example.com`, ...input };
    return this.patience.untilAnswered((attempt) => placeOrder(pick(this.shop.orders, buyer + attempt), cart, whole));
  }

  /** All order at once, spread over both processes. */
  orderAll(carts: BuyersCart[]): Promise<Answer[]> {
    return pool(carts.length, (buyer) => this.order(buyer, carts[buyer]!));
  }

  /** Registers a shopper through the process of this number and signs in through the other; gives the access token. */
  private async register(buyer: number): Promise<string> {
    const credentials = { email: `${randomUUID()}@example.com`, password: PASSWORD };
    const person = { ...credentials, firstName: 'Ada', lastName: 'Lovelace' };
    const ask = (path: string, body: object, process: number) =>
      this.patience.untilAnswered((attempt) => pick(this.shop.users, process + attempt).post(path, body));
    const registered = await ask('/v1/auth/register', person, buyer);
    // Of an attempt that got no real answer nobody knows what became; the next finds it done.
    if (![201, 409].includes(registered.status)) throw new Error(`not registered: ${JSON.stringify(registered.body)}`);
    const signedIn = await ask('/v1/auth/login', credentials, buyer + 1);
    if (signedIn.status !== 200) throw new Error(`not signed in: ${JSON.stringify(signedIn.body)}`);
    return signedIn.body.accessToken;
  }
}
