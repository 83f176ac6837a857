import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, shortagesOf, type Wanted } from './allocate-stock.js';
import type { LevelRow } from './move-stock.js';

const level = (id: string, on_hand: number, reserved = 0, backorder_limit = 0): LevelRow => ({
  id,
  variant_id: id.slice(0, 1),
  location_id: id.slice(1),
  on_hand,
  reserved,
  backorder_limit,
  low_stock_threshold: 0,
});
const wants = (quantity: number, ...levels: LevelRow[]): Wanted => ({
  variantId: levels[0]?.variant_id ?? '',
  quantity,
  levels,
});
const told = (orders: Wanted[][]) =>
  allocate(orders).map((lines) =>
    lines.map((shares) => shares.map(({ level: { id }, quantity }) => `${quantity} of ${id}`)),
  );

describe('levels are shared out to orders', () => {
  it('by the first location that has all of an order, one order after the other', () => {
    const [a1, a2, b1, b2] = [level('a1', 3), level('a2', 3), level('b1', 2), level('b2', 2)];
    const order = [wants(2, a1, a2), wants(1, b1, b2)];
    expect(told([order, order])).toEqual([
      [['2 of a1'], ['1 of b1']],
      [['2 of a2'], ['1 of b2']],
    ]);
  });

  it('line by line, then split, and beyond the buildings last', () => {
    expect(told([[wants(2, level('a1', 1), level('a2', 2)), wants(1, level('b1', 1), level('b2', 0))]])).toEqual([
      [['2 of a2'], ['1 of b1']],
    ]);
    expect(told([[wants(3, level('a1', 1, 0, 5), level('a2', 2))]])).toEqual([[['1 of a1', '2 of a2']]]);
    expect(told([[wants(5, level('a1', 1, 0, 5), level('a2', 2))]])).toEqual([[['3 of a1', '2 of a2']]]);
  });

  it('never beyond what a level may promise, and always in full where nothing is short', () => {
    const anyLevel = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)).map(([onHand, reserved, limit]) => {
      return { onHand, limit, reserved: Math.min(reserved, onHand + limit) };
    });
    const shop = fc.array(fc.array(anyLevel, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const orders = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(shop, orders, (variants, wishes) => {
        const levels = variants.map((places, at) =>
          places.map(({ onHand, reserved, limit }, place) => level(`${'abc'[at]}${place}`, onHand, reserved, limit)),
        );
        const wanted = wishes.map((quantities) =>
          quantities.flatMap((quantity, at) => (levels[at] ? [wants(quantity, ...levels[at])] : [])),
        );
        if (shortagesOf(wanted.flat()).length > 0) return;
        const shares = allocate(wanted);
        for (const [at, lines] of wanted.entries()) {
          for (const [line, { quantity }] of lines.entries()) {
            const sum = (shares[at]?.[line] ?? []).reduce((units, share) => units + share.quantity, 0);
            expect(sum).toBe(quantity);
          }
        }
        for (const each of levels.flat()) {
          const taken = shares.flat(2).filter((share) => share.level.id === each.id);
          const units = taken.reduce((sum, { quantity }) => sum + quantity, 0);
          expect(each.reserved + units).toBeLessThanOrEqual(each.on_hand + each.backorder_limit);
        }
      }),
    );
  });
});
