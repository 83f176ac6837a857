import { expect, it } from 'vitest';
import { fromRow } from './order-rows.js';

it('reads a row of either dialect alike', () => {
  const at = new Date('2026-11-23T05:00:00.123Z');
  const expected = { orderId: 'ord_1', unitPrice: 1999, placedAt: at, data: { a: 1 }, image: null, quantity: 2 };
  const rest = { order_id: 'ord_1', image: null, quantity: 2 };
  expect(fromRow({ ...rest, unit_price: '1999', placed_at: at, data: { a: 1 } })).toEqual(expected);
  expect(fromRow({ ...rest, unit_price: 1999, placed_at: '2026-11-23 05:00:00.123 +00:00', data: '{"a":1}' })).toEqual(
    expected,
  );
});
