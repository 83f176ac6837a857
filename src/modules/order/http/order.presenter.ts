import type { z } from 'zod';
import type { Address } from '../../../models/order/order.js';
import { decryptText } from '../../../platform/auth/encryption.js';
import type { StaffActor } from '../../../platform/context.js';
import { money } from '../../../utils/money.js';
import { NEXT_ACTION } from '../commands/record-charge.js';
import { shopperActions, staffActions } from '../order.states.js';
import type { NextAction } from '../payments/provider.js';
import type { OrderSummary } from '../queries/list-orders.js';
import { type OrderView, stateOf } from '../queries/load-order.js';
import type { TimelineRow } from '../queries/order-rows.js';
import type { AdminOrder, AdminOrderSummary, Order, Payment, TimelineEntry } from './order.schemas.js';

/** An order as its buyer sees it. */
export function presentOrder(view: OrderView, token: string | null = null): z.output<typeof Order> {
  const common = presentCommon({ ...view, timeline: view.timeline.filter((entry) => entry.kind !== 'note') });
  return {
    ...common,
    payments: common.payments.map((payment, at) => ({ ...payment, ...nextActionOf(view, at) })),
    actions: shopperActions(stateOf(view)),
    ...(token ? { token } : {}),
  };
}

/** What its buyer has to do for a pending attempt; it may hold a secret, so nobody else sees it. */
function nextActionOf({ order, payments }: OrderView, at: number): Pick<z.output<typeof Payment>, 'nextAction'> {
  const payment = payments[at];
  if (order.status !== 'pending' || payment?.status !== 'pending' || !payment.nextAction) return {};
  const opened = decryptText(NEXT_ACTION, payment.nextAction);
  return opened ? { nextAction: JSON.parse(opened) as NextAction } : {};
}

/** An order as staff see it, with what this member may do now. */
export function presentAdminOrder(view: OrderView, actor: StaffActor): z.output<typeof AdminOrder> {
  const common = presentCommon(view);
  return {
    ...common,
    payments: common.payments.map((payment, at) => ({
      ...payment,
      reference: view.payments[at]?.providerReference || null,
    })),
    refunds: common.refunds.map((refund, at) => ({
      ...refund,
      note: view.refunds[at]?.note ?? null,
      nextAttemptAt: view.refunds[at]?.nextAttemptAt?.toISOString() ?? null,
    })),
    timeline: common.timeline.map((entry, at) => ({ ...entry, ...staffNameOf(view.timeline[at]) })),
    userId: view.order.userId,
    version: view.order.version,
    actions: staffActions(stateOf(view), actor.permissions),
  };
}

/** Not for its buyer. What was written before names were kept has none. */
function staffNameOf(entry: TimelineRow | undefined): Pick<z.output<typeof TimelineEntry>, 'staffName'> {
  const staffName = entry?.data['staffName'];
  return typeof staffName === 'string' ? { staffName } : {};
}

/** A row of the order list of staff. */
export function presentSummary(row: OrderSummary, actor: StaffActor): z.output<typeof AdminOrderSummary> {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    paymentStatus: row.paymentStatus,
    fulfillmentStatus: row.fulfillmentStatus,
    cancelReason: row.cancelReason,
    email: row.email,
    userId: row.userId,
    total: money(row.total, row.currency),
    units: row.units,
    placedAt: row.placedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    actions: staffActions(row, actor.permissions),
  };
}

function presentCommon({ order, items, payments, refunds, shipments, timeline }: OrderView) {
  const amount = (value: number) => money(value, order.currency);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    cancelReason: order.cancelReason,
    placedAt: order.placedAt.toISOString(),
    expiresAt: order.expiresAt.toISOString(),
    email: order.email,
    items: items.map((item) => ({
      id: item.id,
      variantId: item.variantId,
      productSlug: item.productSlug,
      name: item.name,
      sku: item.sku,
      options: item.options,
      image: item.image,
      quantity: item.quantity,
      fulfilledQuantity: item.fulfilledQuantity,
      cancelledQuantity: item.cancelledQuantity,
      unitPrice: amount(item.unitPrice),
      discount: amount(item.discount),
      tax: amount(item.tax),
      total: amount(item.total),
    })),
    totals: {
      subtotal: amount(order.subtotal),
      discount: amount(order.discount),
      shipping: amount(order.shipping),
      tax: amount(order.tax),
      total: amount(order.total),
    },
    shippingAddress: presentAddress(order.shippingAddress),
    billingAddress: presentAddress(order.billingAddress),
    note: order.note,
    payments: payments.map((payment) => ({
      id: payment.id,
      provider: payment.provider,
      status: payment.status,
      amount: amount(payment.amount),
      refunded: amount(payment.refunded),
      failureCode: payment.failureCode,
      createdAt: payment.createdAt.toISOString(),
    })),
    refunds: refunds.map((refund) => ({
      id: refund.id,
      paymentId: refund.paymentId,
      status: refund.status,
      amount: amount(refund.amount),
      reason: refund.reason,
      createdAt: refund.createdAt.toISOString(),
    })),
    shipments: shipments.map((shipment) => ({
      id: shipment.id,
      carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber,
      createdAt: shipment.createdAt.toISOString(),
      items: shipment.items,
    })),
    timeline: timeline.map((entry) => presentEntry(entry, order.currency)),
  };
}

const SHOWN = [
  'reason',
  'provider',
  'paymentId',
  'refundId',
  'shipmentId',
  'failureCode',
  'carrier',
  'trackingNumber',
  'text',
];

function presentEntry({ at, kind, actorKind, data }: TimelineRow, currency: string): z.output<typeof TimelineEntry> {
  const shown = Object.entries(data).filter(([name, value]) => SHOWN.includes(name) && typeof value === 'string');
  const amount = data['amount'];
  return {
    at: at.toISOString(),
    kind,
    by: actorKind as z.output<typeof TimelineEntry>['by'],
    ...Object.fromEntries(shown),
    ...(typeof amount === 'number' ? { amount: money(amount, currency) } : {}),
  };
}

function presentAddress(address: Address) {
  const { firstName, lastName, company, line1, line2, city, region, postalCode, country, phone } = address;
  return { firstName, lastName, company, line1, line2, city, region, postalCode, country, phone } as z.output<
    typeof Order
  >['shippingAddress'];
}
