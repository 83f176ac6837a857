import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../../models/order/order-status.js';
import { Problem } from '../../platform/errors/index.js';
import {
  assertTransition,
  isLegalChange,
  type OrderState,
  obstacle,
  shopperActions,
  staffActions,
  type TransitionName,
  transitions,
} from './order.states.js';

const order = (given: Partial<OrderState> = {}): OrderState => ({
  status: 'pending',
  isInTime: true,
  fulfilledUnits: 0,
  refundable: 0,
  isPaidFor: (given.refundable ?? 0) > 0,
  ...given,
});
const names = Object.keys(transitions) as TransitionName[];
const everything = new Set(['order:mark_paid', 'order:cancel', 'order:fulfill', 'order:refund', 'order:write']);
const anyOrder = fc.record({
  status: fc.constantFrom(...orderStatuses),
  isInTime: fc.boolean(),
  fulfilledUnits: fc.nat({ max: 3 }),
  refundable: fc.nat({ max: 3 }),
  isPaidFor: fc.boolean(),
});

describe('the life of an order', () => {
  it('is this table, and nothing else', () => {
    const legal = orderStatuses.flatMap((from) =>
      orderStatuses.filter((to) => isLegalChange(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(legal).toEqual([
      'pending → processing',
      'pending → cancelled',
      'processing → completed',
      'processing → cancelled',
      'cancelled → processing',
    ]);
  });

  it('ends with completed', () => {
    for (const to of orderStatuses) expect(isLegalChange('completed', to)).toBe(false);
  });

  it('is not undone once a part was shipped', () => {
    expect(obstacle('cancel', order({ status: 'processing' }))).toBeNull();
    expect(obstacle('cancel', order({ status: 'processing', fulfilledUnits: 1 }))).toMatch(/shipped/);
    expect(obstacle('cancel_rest', order({ status: 'processing', fulfilledUnits: 1 }))).toBeNull();
    expect(obstacle('cancel_rest', order({ status: 'processing' }))).toMatch(/shipped/);
  });

  it('is not shipped once its money was given back', () => {
    expect(obstacle('complete', order({ status: 'processing', refundable: 1 }))).toBeNull();
    expect(obstacle('complete', order({ status: 'processing' }))).toMatch(/given back/);
  });

  it('says what stands in the way', () => {
    fc.assert(
      fc.property(anyOrder, fc.constantFrom(...names), (state, name) => {
        const detail = obstacle(name, state);
        if (detail === null) {
          assertTransition(name, state);
          return;
        }
        try {
          assertTransition(name, state);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect(error).toMatchObject({ code: 'invalid_transition', status: 409, details: { detail } });
          return;
        }
        throw new Error(`${name} was let through for ${JSON.stringify(state)}`);
      }),
    );
  });
});

describe('what may be done with an order', () => {
  it.each([
    [order(), ['pay', 'cancel'], ['mark_paid', 'cancel', 'note']],
    [order({ isInTime: false }), ['cancel'], ['mark_paid', 'cancel', 'note']],
    [order({ status: 'processing', refundable: 5 }), ['cancel'], ['cancel', 'fulfill', 'refund', 'note']],
    [order({ status: 'processing', fulfilledUnits: 1, refundable: 5 }), [], ['cancel', 'fulfill', 'refund', 'note']],
    [order({ status: 'processing' }), ['cancel'], ['cancel', 'note']],
    [order({ status: 'completed', fulfilledUnits: 2 }), [], ['note']],
    [order({ status: 'cancelled', refundable: 5 }), [], ['refund', 'note']],
  ])('%j: the buyer %j, staff %j', (state, byShopper, byStaff) => {
    expect(shopperActions(state)).toEqual(byShopper);
    expect(staffActions(state, everything)).toEqual(byStaff);
  });

  it('is never more than the role allows', () => {
    fc.assert(
      fc.property(anyOrder, fc.subarray([...everything]), (state, permissions) => {
        const all = staffActions(state, everything);
        const some = staffActions(state, new Set(permissions));
        expect(all).toEqual(expect.arrayContaining(some));
        expect(some.length).toBeLessThanOrEqual(permissions.length);
      }),
    );
    expect(staffActions(order(), new Set())).toEqual([]);
  });
});
