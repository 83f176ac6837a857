import { expect, it } from 'vitest';
import { randomOrderNumber } from './order-number.js';

it('makes numbers that people can read out, without vowels and look-alikes, and seldom twice', () => {
  const numbers = Array.from({ length: 2_000 }, randomOrderNumber);
  for (const number of numbers) expect(number).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{8}$/);
  expect(new Set(numbers).size).toBe(numbers.length);
  // Every place takes every letter: none is fixed, and none tells the time.
  for (let place = 0; place < 8; place++) expect(new Set(numbers.map((number) => number[place])).size).toBe(27);
});
