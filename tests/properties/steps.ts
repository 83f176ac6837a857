import fc from 'fast-check';
import { expect } from 'vitest';
import { expireOrder } from '../../src/modules/order/commands/expire-order.js';
import { settlePayment } from '../../src/modules/order/commands/settle-payment.js';
import { mockProvider } from '../../src/modules/order/payments/mock-provider.js';
import { itemsOf } from '../factories/cart.js';
import { decline, letTimePass, mock, startAttempt } from '../factories/order.js';
import { address } from '../factories/purchase.js';
import type { Answer, CallOptions, Json } from '../support/client.js';
import { rowCounts } from '../support/row-counts.js';
import type { Shop } from '../support/shop.js';
import { add, type Lines, left, type Model, type ModelCart, type ModelOrder, total, unshipped } from './model.js';

const index = fc.nat({ max: 20 });
const units = fc.integer({ min: 1, max: 4 });
const oneOrder = <K extends string>(...kinds: K[]) => fc.record({ kind: fc.constantFrom(...kinds), order: index });

/** Anything that a guest, a shopper, staff, a provider or time may do. */
export const anyStep = fc.oneof(
  fc.record({
    kind: fc.constant('guest-order' as const),
    lines: fc.array(fc.tuple(index, units), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('fill' as const), variant: index, units }),
  fc.record({ kind: fc.constant('shopper-order' as const), variant: index }),
  oneOrder('order-again', 'pay', 'decline', 'expire', 'charge-unrecorded', 'expire-charged', 'begin-only', 'settle'),
  oneOrder('cancel', 'staff-cancel', 'mark-paid', 'ship-one', 'ship-all', 'refund-all', 'settle', 'expire'),
  fc.record({ kind: fc.constant('refund' as const), order: index, amount: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant('adjust' as const),
    variant: index,
    delta: fc.integer({ min: -4, max: 4 }).filter((delta) => delta !== 0),
  }),
);
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Does steps in the shop and in the model, and holds every answer against the model. */
export class Steps {
  constructor(
    private readonly shop: Shop,
    private readonly model: Model,
    private readonly tokens: { staff: string; shopper: string },
  ) {}

  async run(step: Step): Promise<void> {
    if (step.kind === 'guest-order') return this.guestOrder(step.lines);
    if (step.kind === 'fill') return this.fill(step.variant, step.units);
    if (step.kind === 'adjust') return this.adjust(step.variant, step.delta);
    if (step.kind === 'shopper-order') {
      if (!this.model.current) await this.fill(step.variant, 1);
      if (this.model.current) await this.place(this.model.current);
      return;
    }
    const order = pick(this.model.orders, step.order);
    if (!order) return;
    if (step.kind === 'refund') return this.refund(order, step.amount);
    const runs: Record<typeof step.kind, () => Promise<unknown>> = {
      'order-again': () => this.place(order.cart),
      pay: () => this.pay(order),
      decline: () => this.decline(order),
      expire: () => this.expire(order),
      'charge-unrecorded': () => this.begin(order, true),
      'expire-charged': async () => {
        await this.begin(order, true);
        await this.expire(order);
      },
      'begin-only': () => this.begin(order, false),
      settle: () => this.settle(order),
      cancel: () => this.cancel(order, 'customer'),
      'staff-cancel': () => this.cancel(order, 'staff'),
      'mark-paid': () => this.markPaid(order),
      'ship-one': () => this.shipOne(order),
      'ship-all': () => this.shipAll(order),
      'refund-all': () => this.refund(order, null),
    };
    await runs[step.kind]();
  }

  /** Calls; where the model sees an obstacle the answer must be it, and nothing may be written. */
  private async attempt(obstacle: string | null, call: () => Promise<Answer>): Promise<Json | null> {
    const before = obstacle ? await rowCounts() : null;
    const { status, body } = await call();
    if (!obstacle) {
      expect(status, JSON.stringify(body)).toBeLessThan(300);
      return body;
    }
    expect({ status, code: body.code }).toEqual({ status: 409, code: obstacle });
    expect(await rowCounts()).toEqual(before);
    return null;
  }

  private async guestOrder(wanted: [number, number][]): Promise<void> {
    const lines: Lines = new Map();
    for (const [at, count] of wanted) add(lines, this.variant(at), count);
    const body = { items: itemsOf(Object.fromEntries([...lines].map(([{ variantId }, count]) => [variantId, count]))) };
    const obstacle = this.model.canPromise(lines) ? null : 'insufficient_stock';
    const made = await this.attempt(obstacle, () => this.shop.cart.post('/v1/carts', body));
    if (made) await this.place({ id: made.id, token: made.token, status: 'active', lines, mergedInto: null });
  }

  private async fill(at: number, count: number): Promise<void> {
    const variant = this.variant(at);
    const lines = new Map(this.model.current?.lines);
    add(lines, variant, count);
    const isThere = this.model.canPromise(new Map([[variant, lines.get(variant) ?? 0]]));
    const body = { items: [{ variantId: variant.variantId, quantity: count }] };
    const cart = await this.attempt(isThere ? null : 'insufficient_stock', () =>
      this.shop.cart.post('/v1/carts', body, { token: this.tokens.shopper }),
    );
    if (!cart) return;
    if (this.model.current) expect(cart.id).toBe(this.model.current.id);
    this.model.current ??= { id: cart.id, token: null, status: 'active', lines, mergedInto: null };
    this.model.current.lines = lines;
  }

  private async place(cart: ModelCart): Promise<void> {
    const body = {
      cartId: cart.id,
      shippingAddress: address,
      ...(cart.token ? { email: `${cart.id}@example.com` } : {}),
    };
    const options: CallOptions = cart.token
      ? { headers: { 'x-cart-token': cart.token } }
      : { token: this.tokens.shopper };
    const obstacle = () => {
      if (cart.status !== 'active') return 'cart_not_active';
      if (cart.lines.size === 0) return 'cart_empty';
      return this.model.canPromise(cart.lines) ? null : 'insufficient_stock';
    };
    const placed = await this.attempt(obstacle(), () => this.shop.order.post('/v1/orders', body, options));
    if (!placed) return;
    expect(placed).toMatchObject({ status: 'pending', totals: { total: { amount: total(cart.lines) } } });
    this.model.place(cart, placed.id, placed.token ?? null);
  }

  private async pay(order: ModelOrder): Promise<void> {
    const paid = await this.attempt(payObstacle(order), () => this.store(order, 'payments', mock));
    if (paid && order.status === 'pending') this.model.pay(order);
  }

  private async decline(order: ModelOrder): Promise<void> {
    const obstacle = payObstacle(order);
    if (obstacle || order.status !== 'pending') {
      return void (await this.attempt(obstacle, () => this.store(order, 'payments', decline)));
    }
    const { status, body } = await this.store(order, 'payments', decline);
    this.model.decline(order);
    expect([status, body.order.status]).toEqual([422, order.status]);
  }

  private async expire(order: ModelOrder): Promise<void> {
    const isPending = order.status === 'pending';
    if (isPending) await letTimePass(order.id);
    expect(await expireOrder(order.id)).toBe(isPending);
    if (isPending) this.model.cancel(order, 'expired');
  }

  /** An attempt whose process dies after its provider took the money, or before it was asked. */
  private async begin(order: ModelOrder, isCharged: boolean): Promise<void> {
    if (payObstacle(order) || order.status !== 'pending') return;
    const charge = await startAttempt(order.id);
    if (isCharged) await mockProvider.create(charge);
    order.attempt = { key: charge.key, isCharged };
  }

  async settle(order: ModelOrder): Promise<void> {
    if (!order.attempt) return;
    await settlePayment(order.attempt.key);
    this.model.settle(order);
  }

  private async cancel(order: ModelOrder, by: 'customer' | 'staff'): Promise<void> {
    if (by === 'staff' && this.model.mayCancelRest(order)) {
      if (await this.attempt(null, () => this.admin(order, 'cancel'))) this.model.cancelRest(order);
      return;
    }
    const isDone = order.status === 'cancelled';
    const obstacle = isDone || this.model.mayCancel(order) ? null : 'invalid_transition';
    const call = () => (by === 'staff' ? this.admin(order, 'cancel') : this.store(order, 'cancel', {}));
    const cancelled = await this.attempt(obstacle, call);
    if (cancelled && !isDone) this.model.cancel(order, by);
  }

  private async markPaid(order: ModelOrder): Promise<void> {
    const obstacle = order.status === 'cancelled' ? 'invalid_transition' : null;
    const paid = await this.attempt(obstacle, () => this.admin(order, 'mark-paid'));
    if (paid && order.status === 'pending') this.model.pay(order);
  }

  private async shipOne(order: ModelOrder): Promise<void> {
    const [variant] = [...unshipped(order)].find(([, count]) => count > 0) ?? [...order.lines][0] ?? [];
    if (!variant) return;
    const { body } = await this.shop.panel.get(`/v1/admin/orders/${order.id}`, { token: this.tokens.staff });
    const itemId = body.items.find((item: Json) => item.variantId === variant.variantId).id;
    const lines: Lines = new Map([[variant, 1]]);
    const obstacle = mayShip(order) ? this.shipObstacle(lines) : 'invalid_transition';
    const shipped = await this.attempt(obstacle, () =>
      this.admin(order, 'fulfill', { items: [{ itemId, quantity: 1 }] }),
    );
    if (shipped) this.model.ship(order, lines);
  }

  private async shipAll(order: ModelOrder): Promise<void> {
    if (order.status === 'completed') return void (await this.attempt(null, () => this.admin(order, 'fulfill')));
    const obstacle = mayShip(order) ? this.shipObstacle(unshipped(order)) : 'invalid_transition';
    const shipped = await this.attempt(obstacle, () => this.admin(order, 'fulfill'));
    if (shipped) this.model.ship(order, unshipped(order));
  }

  private shipObstacle(lines: Lines): string | null {
    return this.model.isInTheBuilding(lines) ? null : 'insufficient_stock';
  }

  private async refund(order: ModelOrder, amount: number | null): Promise<void> {
    const isPossible = left(order) > 0 && (amount ?? 0) <= left(order);
    const body = amount === null ? undefined : { amount: { amount, currency: 'USD' } };
    const refunded = await this.attempt(isPossible ? null : 'invalid_transition', () =>
      this.admin(order, 'refund', body),
    );
    if (refunded) order.refunded += amount ?? left(order);
  }

  private async adjust(at: number, delta: number): Promise<void> {
    const variant = this.variant(at);
    if (!variant.levelId) return;
    const onHand = variant.onHand + delta;
    const isCovered = variant.reserved <= onHand + variant.backorderLimit && onHand >= 0;
    const obstacle = isCovered ? null : variant.reserved > 0 ? 'stock_reserved' : 'insufficient_stock';
    const path = `/v1/admin/stock-levels/${variant.levelId}/adjust`;
    const options = { token: this.tokens.staff };
    const done = await this.attempt(obstacle, () =>
      this.shop.panel.post(path, { delta, reason: 'correction' }, options),
    );
    if (done) variant.onHand = onHand;
  }

  private variant(at: number) {
    const variant = pick(this.model.variants, at);
    if (!variant) throw new Error('a model has variants');
    return variant;
  }

  private store({ id, token }: ModelOrder, action: string, body: unknown): Promise<Answer> {
    const options: CallOptions = token ? { headers: { 'x-order-token': token } } : { token: this.tokens.shopper };
    return this.shop.order.post(`/v1/orders/${id}/${action}`, body, options);
  }

  private admin({ id }: ModelOrder, action: string, body?: unknown): Promise<Answer> {
    return this.shop.panel.post(`/v1/admin/orders/${id}/${action}`, body, { token: this.tokens.staff });
  }
}

/** What is paid for already is answered as it is, whatever it would be paid with. */
function payObstacle(order: ModelOrder): string | null {
  const isPending = order.status === 'pending' && !order.attempt;
  return isPending || isPaid(order) ? null : 'invalid_transition';
}

const keepsMoney = (order: ModelOrder) => left(order) > 0 || total(order.lines) === 0;
const isPaid = (order: ModelOrder) =>
  (order.status === 'processing' || order.status === 'completed') && keepsMoney(order);

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from.length === 0 ? undefined : from[at % from.length];
}

const mayShip = (order: ModelOrder) => order.status === 'processing' && keepsMoney(order);
