import type { Address } from '../../../models/order/order.js';
import type {
  AttemptStatus,
  CancelReason,
  FulfillmentStatus,
  OrderStatus,
  PaymentStatus,
  RefundStatus,
} from '../../../models/order/order-status.js';
import { fromJson, toDate } from '../../../platform/database/sql.js';

export interface OrderRow {
  id: string;
  number: string;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  fulfillmentStatus: FulfillmentStatus;
  cancelReason: CancelReason | null;
  userId: string | null;
  email: string;
  tokenHash: string | null;
  cartId: string | null;
  currency: string;
  subtotal: number;
  discount: number;
  shipping: number;
  tax: number;
  total: number;
  shippingAddress: Address;
  billingAddress: Address;
  note: string | null;
  reservationRound: number;
  failedAttempts: number;
  placedAt: Date;
  expiresAt: Date;
  /** Whether `expiresAt` is still to come, by the database's clock. */
  isInTime: boolean;
  version: number;
}

export interface OrderItemRow {
  id: string;
  variantId: string;
  stockLevelId: string | null;
  /** Served from several levels; the ledger has how much of each. */
  isSplit: boolean;
  productSlug: string;
  name: string;
  sku: string;
  options: Record<string, string>;
  image: { url: string; alt: string } | null;
  quantity: number;
  fulfilledQuantity: number;
  cancelledQuantity: number;
  unitPrice: number;
  discount: number;
  tax: number;
  total: number;
}

export interface PaymentRow {
  id: string;
  orderId: string;
  provider: string;
  status: AttemptStatus;
  amount: number;
  captured: number;
  refunded: number;
  currency: string;
  providerReference: string | null;
  input: Record<string, unknown>;
  failureCode: string | null;
  /** Sealed. */
  nextAction: string | null;
  createdAt: Date;
}

export interface RefundRow {
  id: string;
  orderId: string;
  paymentId: string;
  status: RefundStatus;
  amount: number;
  currency: string;
  reason: string;
  note: string | null;
  /** Which try it is to give this money back. */
  attempt: number;
  /** When it is due, where the one before it was refused. */
  nextAttemptAt: Date | null;
  /** Whether another has taken the place of one that failed. */
  isReplaced: boolean;
  createdAt: Date;
}

export interface ShipmentRow {
  id: string;
  carrier: string | null;
  trackingNumber: string | null;
  createdAt: Date;
  items: { itemId: string; quantity: number }[];
}

export interface TimelineRow {
  kind: string;
  actorKind: string;
  data: Record<string, unknown>;
  at: Date;
}

/** The e-mail address of an order whose buyer has deleted the account: it keeps nothing of the person. */
export const FORGOTTEN = 'deleted';

type Raw = Record<string, unknown>;

const AMOUNTS = ['subtotal', 'discount', 'shipping', 'tax', 'total', 'unitPrice', 'amount', 'captured', 'refunded'];
const TIMES = ['placedAt', 'expiresAt', 'createdAt', 'nextAttemptAt', 'at'];
const FLAGS = ['isInTime', 'isReplaced', 'isSplit'];
const DOCUMENTS = ['shippingAddress', 'billingAddress', 'options', 'image', 'input', 'data'];

/** Turns a row of either dialect into its typed shape: camel case, numbers, dates and parsed JSON. */
export function fromRow<T>(raw: Raw): T {
  const row: Raw = {};
  for (const [column, value] of Object.entries(raw)) {
    const { name, read } = fieldOf(column);
    row[name] = value === null ? null : read(value);
  }
  return row as T;
}

interface Field {
  name: string;
  read(value: unknown): unknown;
}

const fields = new Map<string, Field>();

function fieldOf(column: string): Field {
  const known = fields.get(column);
  if (known) return known;
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const field = { name, read: readerOf(name) };
  fields.set(column, field);
  return field;
}

function readerOf(name: string): Field['read'] {
  if (AMOUNTS.includes(name)) return Number;
  if (FLAGS.includes(name)) return Boolean;
  if (TIMES.includes(name)) return toDate;
  if (DOCUMENTS.includes(name)) return fromJson;
  return (value) => value;
}
