// What a shop should be after each step, told in the words of the domain and without its code.

export interface ModelVariant {
  variantId: string;
  /** Null where stock is not tracked. */
  levelId: string | null;
  price: number;
  onHand: number;
  reserved: number;
  backorderLimit: number;
}

export type Lines = Map<ModelVariant, number>;

export interface ModelCart {
  id: string;
  token: string | null;
  status: 'active' | 'ordered' | 'merged';
  lines: Lines;
  mergedInto: ModelCart | null;
}

export interface ModelOrder {
  id: string;
  /** Null for the shopper's. */
  token: string | null;
  cart: ModelCart;
  status: 'pending' | 'processing' | 'completed' | 'cancelled';
  reason: 'expired' | 'payment_failed' | 'customer' | 'staff' | null;
  lines: Lines;
  shipped: Lines;
  declines: number;
  captured: number;
  refunded: number;
  /** The key of an attempt that nobody has recorded, and whether the provider has the money. */
  attempt: { key: string; isCharged: boolean } | null;
}

const MAX_DECLINES = 5;

export const total = (lines: Lines) => [...lines].reduce((sum, [variant, units]) => sum + variant.price * units, 0);
export const left = (order: ModelOrder) => order.captured - order.refunded;
export const unshipped = (order: ModelOrder) =>
  new Map([...order.lines].map(([variant, units]) => [variant, units - (order.shipped.get(variant) ?? 0)]));
const isShipped = (order: ModelOrder) => [...order.shipped.values()].some((units) => units > 0);

export class Model {
  readonly orders: ModelOrder[] = [];
  /** The shopper's active cart. */
  current: ModelCart | null = null;

  constructor(readonly variants: ModelVariant[]) {}

  /** Whether so many units can still be promised. */
  canPromise(lines: Lines): boolean {
    return [...lines].every(
      ([{ levelId, onHand, backorderLimit, reserved }, units]) =>
        levelId === null || units <= onHand + backorderLimit - reserved,
    );
  }

  isInTheBuilding(lines: Lines): boolean {
    return [...lines].every(([{ levelId, onHand }, units]) => levelId === null || units <= onHand);
  }

  place(cart: ModelCart, id: string, token: string | null): void {
    cart.status = 'ordered';
    if (this.current === cart) this.current = null;
    const lines = new Map(cart.lines);
    this.orders.push({
      ...{ id, token, cart, lines, status: 'pending', reason: null, shipped: new Map() },
      ...{ declines: 0, captured: 0, refunded: 0, attempt: null },
    });
    this.reserve(lines, 1);
  }

  pay(order: ModelOrder): void {
    order.status = 'processing';
    order.captured += total(order.lines);
  }

  decline(order: ModelOrder): void {
    order.declines += 1;
    if (order.declines === MAX_DECLINES) this.cancel(order, 'payment_failed');
  }

  mayCancel(order: ModelOrder): boolean {
    return order.status === 'pending' || (order.status === 'processing' && !isShipped(order));
  }

  cancel(order: ModelOrder, reason: NonNullable<ModelOrder['reason']>): void {
    if (order.status === 'pending') this.giveBack(order.cart);
    order.status = 'cancelled';
    order.reason = reason;
    order.refunded = order.captured;
    this.reserve(unshipped(order), -1);
  }

  mayCancelRest(order: ModelOrder): boolean {
    return order.status === 'processing' && isShipped(order);
  }

  cancelRest(order: ModelOrder): void {
    order.status = 'completed';
    order.refunded += Math.min(total(unshipped(order)), left(order));
    this.reserve(unshipped(order), -1);
  }

  /** The provider's answer to an attempt arrives, however late. */
  settle(order: ModelOrder): void {
    const isCharged = order.attempt?.isCharged;
    order.attempt = null;
    if (!isCharged) return;
    if (order.status === 'pending') {
      this.pay(order);
      return;
    }
    order.captured += total(order.lines);
    if (order.status === 'cancelled' && this.revive(order)) return;
    order.refunded += total(order.lines);
  }

  ship(order: ModelOrder, lines: Lines): void {
    for (const [variant, units] of lines) {
      order.shipped.set(variant, (order.shipped.get(variant) ?? 0) + units);
      if (variant.levelId) variant.onHand -= units;
    }
    this.reserve(lines, -1);
    if ([...unshipped(order).values()].every((units) => units === 0)) order.status = 'completed';
  }

  private reserve(lines: Lines, sign: 1 | -1): void {
    for (const [variant, units] of lines) if (variant.levelId) variant.reserved += sign * units;
  }

  private giveBack(cart: ModelCart): void {
    const isShoppers = cart.token === null;
    if (isShoppers && this.current) {
      for (const [variant, units] of cart.lines) add(this.current.lines, variant, units);
      Object.assign(cart, { status: 'merged', mergedInto: this.current, lines: new Map() });
      return;
    }
    cart.status = 'active';
    if (isShoppers) this.current = cart;
  }

  private revive(order: ModelOrder): boolean {
    const trail: ModelCart[] = [];
    for (let cart: ModelCart | null = order.cart; cart; cart = cart.mergedInto) trail.push(cart);
    const isOrderedAgain = this.orders.some((each) => each.status !== 'cancelled' && trail.includes(each.cart));
    const isRevivable = order.reason === 'expired' || order.reason === 'payment_failed';
    if (isOrderedAgain || !isRevivable || !this.canPromise(order.lines)) return false;
    const last = trail.at(-1);
    if (last && last !== order.cart && last.status === 'active') {
      for (const [variant, units] of order.lines) take(last.lines, variant, units);
    }
    if (this.current === order.cart) this.current = null;
    Object.assign(order.cart, { status: 'ordered', mergedInto: null });
    Object.assign(order, { status: 'processing', reason: null });
    this.reserve(order.lines, 1);
    return true;
  }
}

export function add(lines: Lines, variant: ModelVariant, units: number): void {
  lines.set(variant, (lines.get(variant) ?? 0) + units);
}

function take(lines: Lines, variant: ModelVariant, units: number): void {
  const rest = (lines.get(variant) ?? 0) - units;
  if (rest > 0) lines.set(variant, rest);
  else lines.delete(variant);
}
