import { expect, it } from 'vitest';
import { GENESIS, sealOf } from './audit-chain.js';

const row = {
  id: 7,
  at: new Date('2026-11-25T10:00:00.123Z'),
  actor_kind: 'staff',
  actor_id: 'stf_01J',
  action: 'order:refund',
  subject_id: 'ord_01J',
  before_state: '{"b":1,"a":"x"}',
  after_state: null,
  request_id: 'req-1',
  ip: null,
};

it('never changes: what is sealed must stay provable', () => {
  expect(sealOf(GENESIS, 1, row)).toBe('5e7fc825c23f38c3609ed03a1681dc9a38dc95bc3848b52e37c1d4939367c8bf');
});

it('is the same however a database gives an entry', () => {
  const other = { ...row, id: '7', at: '2026-11-25 10:00:00.123 +00:00', before_state: { a: 'x', b: 1 } };
  expect(sealOf(GENESIS, 1, other)).toBe(sealOf(GENESIS, 1, row));
});

it('is another for another place, another past and every other word', () => {
  const seals = [
    sealOf(GENESIS, 1, row),
    sealOf(GENESIS, 2, row),
    sealOf('1'.repeat(64), 1, row),
    ...Object.keys(row).map((column) =>
      sealOf(GENESIS, 1, { ...row, [column]: column === 'at' ? new Date(0) : column.endsWith('state') ? '{}' : '8' }),
    ),
  ];
  expect(new Set(seals).size).toBe(seals.length);
});
