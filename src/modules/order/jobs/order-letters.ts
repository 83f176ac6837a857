import { config } from '../../../config/index.js';
import type { Address } from '../../../models/order/order.js';
import { formatMoney, money } from '../../../utils/money.js';
import type { OrderView } from '../queries/load-order.js';
import type { OrderItemRow } from '../queries/order-rows.js';

type Parts = Pick<OrderView, 'order' | 'items'>;

const amountOf = ({ order }: Pick<OrderView, 'order'>, amount: number) => formatMoney(money(amount, order.currency));

/** `2 × Mug, blue / large (MUG-1)` */
export function unitsOf({ name, options, sku }: OrderItemRow, quantity: number): string {
  const chosen = Object.values(options).join(' / ');
  return `${quantity} × ${name}${chosen ? `, ${chosen}` : ''} (${sku})`;
}

/** What was ordered, line by line, and what it costs. */
export function billOf({ order, items }: Parts): string[] {
  const amount = (value: number) => amountOf({ order }, value);
  const parts: [string, number][] = [
    ['Discount', -order.discount],
    ['Shipping', order.shipping],
    ['Tax', order.tax],
  ];
  const shown = parts.filter(([, value]) => value !== 0).map(([name, value]) => `${name}: ${amount(value)}`);
  return [
    ...items.map((item) => `${unitsOf(item, item.quantity)}  ${amount(item.total)}`),
    '',
    ...(shown.length > 0 ? [`Subtotal: ${amount(order.subtotal)}`, ...shown] : []),
    `Total: ${amount(order.total)}`,
  ];
}

/** An address as it is written on a parcel. */
export function addressLines(address: Address): string[] {
  const { firstName, lastName, company, line1, line2, postalCode, city, region, country } = address;
  const place = [postalCode, city, region].filter(Boolean).join(' ');
  return [`${firstName} ${lastName}`, company, line1, line2, place, country].filter((line): line is string =>
    Boolean(line),
  );
}

/** Ends every letter: who writes, and where the shop is. */
export const signature = (name: string): string => [name, config.store.url].filter(Boolean).join('\n');
