import { randomUUID } from 'node:crypto';
import { materials, things } from '../data/vocabulary.js';
import { type Answer, HttpConnection } from './connection.js';
import type { LoadSpec, Material, ScenarioName, Targets } from './messages.js';

/** A client of the shop: its own connections, one to each service that it asks. */
export class Shopper {
  private readonly connections = new Map<string, HttpConnection>();

  constructor(
    private readonly targets: Targets,
    readonly material: Material,
  ) {}

  at(service: keyof Targets): HttpConnection {
    const url = this.targets[service];
    const known = this.connections.get(service);
    if (known && !known.hasFailed) return known;
    const made = new HttpConnection(new URL(url));
    this.connections.set(service, made);
    return made;
  }

  close(): void {
    for (const connection of this.connections.values()) connection.close();
  }
}

/** One thing that a shopper does, in one or two calls. Throws where the answer is not the right one. */
type Operation = (shopper: Shopper) => Promise<void>;

const ENCODINGS = 'Accept-Encoding: gzip, deflate, br\r\n';
const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
};
const PAYMENT = { provider: 'mock', outcome: 'success' };

const operations: Record<ScenarioName, (scenario: ScenarioName) => Operation> = {
  list: readOneOf,
  product: readOneOf,
  search: readOneOf,
  filter: () => (shopper) => read(shopper, filterPath()),
  find: () => (shopper) => read(shopper, findPath()),
  facets: () => (shopper) => read(shopper, facetsPath()),
  suggest: () => (shopper) => read(shopper, suggestPath()),
  cart: () => fillCart,
  buy: () => (shopper) => buy(shopper, twoOf(shopper.material.variantIds)),
  hot: () => (shopper) => buy(shopper, [shopper.material.hotVariantId]),
  signin: () => signIn,
};

export const operationOf = ({ scenario }: LoadSpec): Operation => operations[scenario](scenario);

function readOneOf(scenario: ScenarioName): Operation {
  return (shopper) => read(shopper, oneOf(shopper.material.paths[scenario] ?? []));
}

async function read(shopper: Shopper, path: string): Promise<void> {
  const answer = await shopper.at('product').get(path, ENCODINGS);
  if (answer.status !== 200 || answer.length === 0) throw unexpected(`GET ${path}`, answer);
}

/** Makes paths that no cache can know, where a scenario asks for such. */
export const freshPaths: Partial<Record<ScenarioName, () => string>> = {
  filter: filterPath,
  find: findPath,
  facets: facetsPath,
  suggest: suggestPath,
};

/** A page of 20 that nobody has asked for before: the upper bound is beyond every price. */
function filterPath(): string {
  const [from, to] = [Math.floor(Math.random() * 30_000), 100_000_000 + Math.floor(Math.random() * 800_000_000)];
  return `/v1/products?limit=20&sort=price&minPrice=${from}&maxPrice=${to}`;
}

/** A search that nobody has made before: a word, and a number that is in few names. */
function findPath(): string {
  return `/v1/products?limit=20&q=${oneOf(things)}+${Math.floor(Math.random() * 100_000)}`;
}

/** A search with its facets: one word or two, and an upper bound that nobody has asked for before. */
function facetsPath(): string {
  const words = Math.random() < 0.5 ? oneOf(materials) : `${oneOf(materials)}+${oneOf(things)}`;
  return `/v1/search?limit=20&q=${words}&maxPrice=${100_000_000 + Math.floor(Math.random() * 800_000_000)}`;
}

/** What somebody has typed so far: the beginnings of a word and of a number, hardly twice the same. */
function suggestPath(): string {
  const word = oneOf(materials).slice(0, 3 + Math.floor(Math.random() * 4));
  const limit = 1 + Math.floor(Math.random() * 10);
  return `/v1/search/suggest?q=${word}+${10 + Math.floor(Math.random() * 90)}&limit=${limit}`;
}

interface Cart {
  id: string;
  token: string;
  items: unknown[];
}

async function postCart(shopper: Shopper, variantIds: string[]): Promise<Cart> {
  const items = variantIds.map((variantId) => ({ variantId, quantity: 1 }));
  const answer = await shopper.at('cart').post('/v1/carts', JSON.stringify(items.length > 0 ? { items } : {}));
  if (answer.status !== 201) throw unexpected('POST /v1/carts', answer);
  const cart = parse<Cart>(answer);
  if (cart.items.length !== variantIds.length) throw unexpected('POST /v1/carts', answer);
  return cart;
}

/** A new cart, and one item into it. */
async function fillCart(shopper: Shopper): Promise<void> {
  const cart = await postCart(shopper, []);
  const path = `/v1/carts/${cart.id}/items`;
  const item = { variantId: oneOf(shopper.material.variantIds), quantity: 1 };
  const answer = await shopper.at('cart').post(path, JSON.stringify(item), `X-Cart-Token: ${cart.token}\r\n`);
  if (answer.status !== 200 || parse<Cart>(answer).items.length !== 1) throw unexpected(`POST ${path}`, answer);
}

/** A guest's purchase: a new cart, and the order paid in the same call. */
async function buy(shopper: Shopper, variantIds: string[]): Promise<void> {
  const cart = await postCart(shopper, variantIds);
  const body = {
    cartId: cart.id,
    email: `buyer${Math.floor(Math.random() * 50_000)}@example.com`,
    shippingAddress: ADDRESS,
    payment: PAYMENT,
  };
  const headers = `X-Cart-Token: ${cart.token}\r\nIdempotency-Key: ${randomUUID()}\r\n`;
  const answer = await shopper.at('order').post('/v1/orders', JSON.stringify(body), headers);
  if (answer.status !== 201) throw unexpected('POST /v1/orders', answer);
  const order = parse<{ status: string; paymentStatus: string; items: unknown[] }>(answer);
  const isPaid = order.status === 'processing' && order.paymentStatus === 'paid';
  if (!isPaid || order.items.length !== variantIds.length) throw unexpected('POST /v1/orders', answer);
}

async function signIn(shopper: Shopper): Promise<void> {
  const { emails, password } = shopper.material;
  const body = JSON.stringify({ email: oneOf(emails), password });
  const answer = await shopper.at('user').post('/v1/auth/login', body);
  if (answer.status !== 200) throw unexpected('POST /v1/auth/login', answer);
}

function parse<T>({ body }: Answer): T {
  return JSON.parse(body.toString('utf8')) as T;
}

function unexpected(what: string, { status, body }: Answer): Error {
  return new Error(`${what}: ${status} ${body.toString('utf8').slice(0, 400)}`);
}

function oneOf<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error('the load has nothing to ask for');
  return one;
}

function twoOf(list: readonly string[]): string[] {
  const first = oneOf(list);
  let second = first;
  while (second === first) second = oneOf(list);
  return [first, second];
}
