import { stringify } from 'csv-stringify/sync';
import { money, toDecimal } from '../../../utils/money.js';
import type { OrderView } from '../queries/load-order.js';

const COLUMNS = [
  'number',
  'placed_at',
  'status',
  'payment_status',
  'fulfillment_status',
  'email',
  'currency',
  'subtotal',
  'discount',
  'shipping',
  'tax',
  'total',
  'refunded',
  'units',
  'items',
  'shipping_name',
  'shipping_company',
  'shipping_line1',
  'shipping_line2',
  'shipping_city',
  'shipping_region',
  'shipping_postal_code',
  'shipping_country',
  'shipping_phone',
  'note',
];

/** The first line. With a byte order mark, without which spreadsheets misread all but English. */
export const csvHead = (): string => stringify([COLUMNS], { bom: true, record_delimiter: 'windows' });

/** A line for each order. What a spreadsheet would take for a formula is marked as text. */
export const toCsv = (views: OrderView[]): string =>
  stringify(views.map(lineOf), { escape_formulas: true, record_delimiter: 'windows' });

function lineOf({ order, items, payments }: OrderView): (string | number)[] {
  const amount = (value: number) => toDecimal(money(value, order.currency));
  const { shippingAddress: to } = order;
  return [
    order.number,
    order.placedAt.toISOString(),
    order.status,
    order.paymentStatus,
    order.fulfillmentStatus,
    order.email,
    order.currency,
    ...[order.subtotal, order.discount, order.shipping, order.tax, order.total].map(amount),
    amount(payments.reduce((sum, payment) => sum + payment.refunded, 0)),
    items.reduce((sum, item) => sum + item.quantity, 0),
    items.map((item) => `${item.quantity} × ${item.name} (${item.sku})`).join('; '),
    `${to.firstName} ${to.lastName}`,
    ...[to.company, to.line1, to.line2, to.city, to.region, to.postalCode, to.country, to.phone, order.note].map(
      (text) => text ?? '',
    ),
  ];
}
