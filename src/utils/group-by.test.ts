import { expect, it } from 'vitest';
import { groupBy } from './group-by.js';

it('groups in the order in which items and keys come', () => {
  const groups = groupBy([5, 2, 8, 3, 1], (n) => (n % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [5, 3, 1]],
    ['even', [2, 8]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
