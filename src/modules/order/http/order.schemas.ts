import { z } from 'zod';
import {
  attemptStatuses,
  cancelReasons,
  fulfillmentStatuses,
  orderStatuses,
  paymentStatuses,
  refundStatuses,
} from '../../../models/order/order-status.js';
import {
  adminListOf,
  adminPageQuery,
  Email,
  line,
  lines,
  listOf,
  Money,
  pageQuery,
  Quantity,
  Time,
  TimeFilter,
  trimmed,
  wholeNumber,
} from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { Address } from '../../user/index.js';
import { providers } from '../payments/index.js';
import type { PaymentProvider } from '../payments/provider.js';
import { orderSorts } from '../queries/list-orders.js';

type Inputs = [PaymentProvider['input'], ...PaymentProvider['input'][]];

/** What a payment is made with: each provider brings its own member. */
export const PaymentInput = z
  .discriminatedUnion('provider', providers.map(({ input }) => input) as Inputs)
  .meta({ id: 'PaymentInput' });

export const PlaceOrderRequest = z.strictObject({
  cartId: idSchema('cart'),
  email: Email.optional().describe('required for a guest; a shopper’s is the account’s where none is given'),
  shippingAddress: Address,
  billingAddress: Address.optional().describe('the shipping address where none is given'),
  payment: PaymentInput.optional().describe('pays in the same call where the provider can answer at once'),
  expectedTotal: Money.optional().describe('a higher total is refused with price_changed'),
  note: lines(1000).optional(),
});

export const PayOrderRequest = PaymentInput;
export const OrderParams = z.strictObject({ orderId: idSchema('ord') });
export const ListOrdersQuery = z.strictObject({ ...pageQuery, status: z.enum(orderStatuses).optional() });

const OrderItem = z
  .strictObject({
    id: z.string(),
    variantId: z.string(),
    productSlug: z.string(),
    name: z.string(),
    sku: z.string(),
    options: z.record(z.string(), z.string()),
    image: z.strictObject({ url: z.string(), alt: z.string() }).nullable(),
    quantity: z.int(),
    fulfilledQuantity: z.int(),
    cancelledQuantity: z.int().describe('cancelled after the rest was shipped'),
    unitPrice: Money,
    discount: Money,
    tax: Money,
    total: Money,
  })
  .meta({ id: 'OrderItem' });

export const Payment = z
  .strictObject({
    id: z.string(),
    provider: z.string(),
    status: z.enum(attemptStatuses),
    amount: Money,
    refunded: Money,
    reference: z.string().nullable().optional().describe('what names the money outside; staff only'),
    failureCode: z.string().nullable(),
    nextAction: z
      .union([z.strictObject({ redirectUrl: z.string() }), z.strictObject({ clientSecret: z.string() })])
      .optional()
      .describe('what the buyer has to do, while the attempt is pending; send the payment again afterwards'),
    createdAt: Time,
  })
  .meta({ id: 'Payment' });

const Refund = z
  .strictObject({
    id: z.string(),
    paymentId: z.string(),
    status: z.enum(refundStatuses),
    amount: Money,
    reason: z.string(),
    note: z.string().nullable().optional().describe('staff only'),
    nextAttemptAt: Time.nullable().optional().describe('when it is tried again, after a refusal; staff only'),
    createdAt: Time,
  })
  .meta({ id: 'Refund' });

const Shipment = z
  .strictObject({
    id: z.string(),
    carrier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    createdAt: Time,
    items: z.array(z.strictObject({ itemId: z.string(), quantity: z.int() })),
  })
  .meta({ id: 'Shipment' });

export const TimelineEntry = z
  .strictObject({
    at: Time,
    kind: z.string(),
    by: z.enum(['system', 'guest', 'shopper', 'staff']),
    reason: z.string().optional(),
    provider: z.string().optional(),
    paymentId: z.string().optional(),
    refundId: z.string().optional(),
    shipmentId: z.string().optional(),
    failureCode: z.string().optional(),
    carrier: z.string().optional(),
    trackingNumber: z.string().optional(),
    text: z.string().optional().describe('of a note; staff only'),
    staffName: z.string().optional().describe('who it was, as they were called then; staff only'),
    amount: Money.optional(),
  })
  .meta({ id: 'TimelineEntry' });

const orderFields = {
  id: z.string(),
  number: z.string().describe('for people'),
  status: z.enum(orderStatuses),
  paymentStatus: z.enum(paymentStatuses),
  fulfillmentStatus: z.enum(fulfillmentStatuses),
  cancelReason: z.enum(cancelReasons).nullable(),
  placedAt: Time,
  expiresAt: Time.describe('until when the order may be paid, while it is pending'),
  email: z.string(),
  items: z.array(OrderItem),
  totals: z
    .strictObject({ subtotal: Money, discount: Money, shipping: Money, tax: Money, total: Money })
    .meta({ id: 'OrderTotals' }),
  shippingAddress: Address,
  billingAddress: Address,
  note: z.string().nullable(),
  payments: z.array(Payment),
  refunds: z.array(Refund),
  shipments: z.array(Shipment),
  timeline: z.array(TimelineEntry),
};

export const Order = z
  .strictObject({
    ...orderFields,
    actions: z.array(z.enum(['pay', 'cancel'])).describe('what may be done now'),
    token: z.string().optional().describe('opens a guest’s order as X-Order-Token; given once'),
  })
  .meta({ id: 'Order' });

export const OrderList = listOf(Order);

export const AdminOrder = z
  .strictObject({
    ...orderFields,
    userId: z.string().nullable(),
    version: z.int(),
    actions: z.array(z.enum(['mark_paid', 'cancel', 'fulfill', 'refund', 'note'])).describe('what you may do now'),
  })
  .meta({ id: 'AdminOrder' });

export const AdminOrderSummary = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    status: z.enum(orderStatuses),
    paymentStatus: z.enum(paymentStatuses),
    fulfillmentStatus: z.enum(fulfillmentStatuses),
    cancelReason: z.enum(cancelReasons).nullable(),
    email: z.string(),
    userId: z.string().nullable(),
    total: Money,
    units: z.int(),
    placedAt: Time,
    expiresAt: Time,
    actions: z.array(z.enum(['mark_paid', 'cancel', 'fulfill', 'refund', 'note'])),
  })
  .meta({ id: 'AdminOrderSummary' });

export const AdminOrderList = adminListOf(AdminOrderSummary);

/** What narrows the list of orders, and an export of it. */
const orderFilters = {
  q: trimmed(100)
    .optional()
    .describe(
      'an exact number, the beginning of an e-mail address (with an @, or where no order has the word), or words of names and skus',
    ),
  status: z.enum(orderStatuses).optional(),
  paymentStatus: z.enum(paymentStatuses).optional(),
  fulfillmentStatus: z.enum(fulfillmentStatuses).optional(),
  // The column is ASCII: MySQL refuses to compare it with anything else.
  number: trimmed(16)
    .regex(/^[0-9A-Za-z]+$/)
    .optional()
    .describe('the exact number'),
  email: trimmed(254).optional().describe('how the e-mail address begins'),
  userId: idSchema('usr').optional(),
  placedFrom: TimeFilter.optional(),
  placedTo: TimeFilter.optional().describe('before'),
  minTotal: wholeNumber(9_999_999_999).optional().describe('minor units'),
  maxTotal: wholeNumber(9_999_999_999).optional().describe('minor units'),
};

const ORDER_ID = 'ord_[0-7][0-9A-HJKMNP-TV-Z]{25}';

export const ExportOrdersQuery = z.strictObject({
  ids: z
    .string()
    .max(3_099)
    .regex(new RegExp(`^${ORDER_ID}(,${ORDER_ID}){0,99}$`), 'must be up to 100 order ids, separated by commas')
    .optional()
    .describe('up to 100 order ids, separated by commas: these alone'),
  ...orderFilters,
});

export const AdminListOrdersQuery = z.strictObject({
  ...adminPageQuery,
  ...orderFilters,
  sort: z.enum(orderSorts).optional().describe('newest where none is given; ascending, or with - descending'),
});

export const MarkPaidRequest = z.strictObject({
  reference: line(120).optional().describe('what names the money outside: a transfer, a receipt'),
});

export const FulfillRequest = z.strictObject({
  items: z
    .array(z.strictObject({ itemId: idSchema('line'), quantity: Quantity }))
    .min(1)
    .max(100)
    .optional()
    .describe('all that is not shipped yet where none are given'),
  carrier: line(80).optional(),
  trackingNumber: line(120).optional(),
});

const bulkFields = { orderIds: z.array(idSchema('ord')).min(1).max(100) };
export const BulkCancelRequest = z.strictObject(bulkFields);
export const BulkFulfillRequest = z.strictObject({ ...bulkFields, carrier: line(80).optional() });

export const BulkOrderResult = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          orderId: z.string(),
          ok: z.boolean(),
          code: z.string().nullable().describe('why not, as a problem names it'),
          detail: z.string().nullable(),
        }),
      )
      .describe('what became of each order, in the order in which they were named'),
  })
  .meta({ id: 'BulkOrderResult' });

export const refundReasons = ['customer_request', 'damaged', 'not_delivered', 'price_adjustment', 'other'] as const;

export const RefundRequest = z.strictObject({
  amount: Money.extend({ amount: z.int().min(1) })
    .meta({ id: 'RefundAmount' })
    .optional()
    .describe('all that is left where none is given'),
  reason: z.enum(refundReasons).default('other'),
  note: lines(500).optional(),
});

export const NoteRequest = z.strictObject({ text: lines(500) });
export const CancelRequest = z.strictObject({});
export const WebhookParams = z.strictObject({ provider: z.enum(providers.map(({ name }) => name)) });
