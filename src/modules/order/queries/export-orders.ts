import { sql } from '../../../platform/database/sql.js';
import type { Export } from '../../../platform/export/index.js';
import { neutral } from '../../../utils/csv.js';
import { decimalPrice } from '../../../utils/money.js';
import { loadOrders, type OrderView } from './load-order.js';

interface OrderLine {
  sku: string;
  name: string;
  quantity: number;
  unitPrice: string;
  total: string;
}

interface ExportedOrder {
  number: string;
  id: string;
  placedAt: string;
  status: string;
  paymentStatus: string;
  fulfillmentStatus: string;
  email: string;
  currency: string;
  subtotal: string;
  discount: string;
  shipping: string;
  tax: string;
  total: string;
  shipTo: {
    name: string;
    company: string;
    line1: string;
    line2: string;
    postalCode: string;
    city: string;
    region: string;
    country: string;
  };
  items: OrderLine[];
}

const PAGE = 100;

/** Orders, oldest first: in a CSV a line for each of theirs, with what is the order's on every one. */
export const orderExport: Export<ExportedOrder> = {
  rows: exportOrders,
  columns: [
    'Number',
    'Id',
    'Placed At',
    'Status',
    'Payment Status',
    'Fulfillment Status',
    'E-mail',
    'Currency',
    'Subtotal',
    'Discount',
    'Shipping',
    'Tax',
    'Total',
    'Name',
    'Company',
    'Line 1',
    'Line 2',
    'Postal Code',
    'City',
    'Region',
    'Country',
    'SKU',
    'Item',
    'Quantity',
    'Unit Price',
    'Item Total',
  ],
  cells(order) {
    const { shipTo, items } = order;
    const head = [
      order.number,
      order.id,
      order.placedAt,
      order.status,
      order.paymentStatus,
      order.fulfillmentStatus,
      neutral(order.email),
      order.currency,
      order.subtotal,
      order.discount,
      order.shipping,
      order.tax,
      order.total,
      ...Object.values(shipTo).map(neutral),
    ];
    return items.map((item) => [
      ...head,
      neutral(item.sku),
      neutral(item.name),
      String(item.quantity),
      item.unitPrice,
      item.total,
    ]);
  },
};

async function* exportOrders(): AsyncGenerator<ExportedOrder> {
  let after = '';
  for (;;) {
    const { rows } = await sql<{ id: string }>(null, `SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT ${PAGE}`, [
      after,
    ]);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const views = new Map((await loadOrders(null, ids)).map((view) => [view.order.id, view]));
    for (const id of ids) {
      const view = views.get(id);
      if (view) yield exported(view);
    }
    after = ids.at(-1) ?? '';
  }
}

function exported({ order, items }: OrderView): ExportedOrder {
  const price = (amount: number) => decimalPrice(amount, order.currency);
  const { firstName, lastName, company, line1, line2, postalCode, city, region, country } = order.shippingAddress;
  return {
    number: order.number,
    id: order.id,
    placedAt: order.placedAt.toISOString(),
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    email: order.email,
    currency: order.currency,
    subtotal: price(order.subtotal),
    discount: price(order.discount),
    shipping: price(order.shipping),
    tax: price(order.tax),
    total: price(order.total),
    shipTo: {
      name: `${firstName} ${lastName}`,
      company: company ?? '',
      line1,
      line2: line2 ?? '',
      postalCode: postalCode ?? '',
      city,
      region: region ?? '',
      country,
    },
    items: items.map(({ sku, name, quantity, unitPrice, total }) => ({
      sku,
      name,
      quantity,
      unitPrice: price(unitPrice),
      total: price(total),
    })),
  };
}
