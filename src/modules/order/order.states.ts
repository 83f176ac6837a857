import type { OrderStatus } from '../../models/order/order-status.js';
import { invalidTransition } from './order.errors.js';

/** What an order is, as far as the rules look at it. */
export interface OrderState {
  status: OrderStatus;
  /** Whether it may still be paid in time, by the database's clock. */
  isInTime: boolean;
  /** Units that were shipped already. */
  fulfilledUnits: number;
  /** Captured and not yet given back or being given back, minor units. */
  refundable: number;
  /** Free, or authorized, or with money that is kept. */
  isPaidFor: boolean;
}

interface Transition {
  from: OrderStatus[];
  to: OrderStatus;
  /** Says what stands in the way, or null. */
  guard?: (order: OrderState) => string | null;
}

const nothingShipped = (order: OrderState) =>
  order.fulfilledUnits > 0 ? 'Part of it has been shipped; only staff can cancel the rest.' : null;
const partShipped = (order: OrderState) => (order.fulfilledUnits > 0 ? null : 'Nothing of it has been shipped yet.');
const paidFor = (order: OrderState) =>
  order.isPaidFor ? null : 'Its money was given back; cancel what is not shipped.';

/** Every legal change of an order's status; there is no other. */
export const transitions = {
  pay: { from: ['pending'], to: 'processing' },
  expire: { from: ['pending'], to: 'cancelled' },
  cancel: { from: ['pending', 'processing'], to: 'cancelled', guard: nothingShipped },
  complete: { from: ['processing'], to: 'completed', guard: paidFor },
  cancel_rest: { from: ['processing'], to: 'completed', guard: partShipped },
  revive: { from: ['cancelled'], to: 'processing' },
} as const satisfies Record<string, Transition>;
export type TransitionName = keyof typeof transitions;

/** What stands in the way of a transition, or null where it may happen. */
export function obstacle(name: TransitionName, order: OrderState): string | null {
  const { from, guard }: Transition = transitions[name];
  if (!from.includes(order.status)) return `An order that is ${order.status} cannot do this: ${name}.`;
  return guard?.(order) ?? null;
}

/** Throws `invalid_transition` where the transition may not happen. */
export function assertTransition(name: TransitionName, order: OrderState): void {
  const detail = obstacle(name, order);
  if (detail) throw invalidTransition({ detail });
}

/** Whether it has been paid and keeps its money: then paying it again has no effect. */
export function isPaid({ status, isPaidFor }: OrderState): boolean {
  return isPaidFor && (status === 'processing' || status === 'completed');
}

/** Whether a change of status is in the table: `verify` checks the whole history against it. */
export function isLegalChange(from: OrderStatus, to: OrderStatus): boolean {
  return Object.values(transitions).some((each: Transition) => each.to === to && each.from.includes(from));
}

export type ShopperAction = 'pay' | 'cancel';
export type StaffAction = 'mark_paid' | 'cancel' | 'fulfill' | 'refund' | 'note';

/** What the shopper may do now. */
export function shopperActions(order: OrderState): ShopperAction[] {
  const actions: ShopperAction[] = [];
  if (order.isInTime && !obstacle('pay', order)) actions.push('pay');
  if (!obstacle('cancel', order)) actions.push('cancel');
  return actions;
}

const staffPermissions: Record<StaffAction, string> = {
  mark_paid: 'order:mark_paid',
  cancel: 'order:cancel',
  fulfill: 'order:fulfill',
  refund: 'order:refund',
  note: 'order:write',
};

/** What staff with these permissions may do now: the same table that the commands enforce. */
export function staffActions(order: OrderState, permissions: ReadonlySet<string>): StaffAction[] {
  const possible: Record<StaffAction, boolean> = {
    mark_paid: !obstacle('pay', order),
    cancel: !obstacle('cancel', order) || !obstacle('cancel_rest', order),
    fulfill: !obstacle('complete', order),
    refund: order.refundable > 0,
    note: true,
  };
  const names = Object.keys(possible) as StaffAction[];
  return names.filter((name) => possible[name] && permissions.has(staffPermissions[name]));
}
