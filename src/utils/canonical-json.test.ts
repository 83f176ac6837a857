import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

it('equal values have equal bytes, in whichever order they were written', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  expect(canonicalJson({ a: 'x', b: [{ c: null, d: 1 }] })).toBe(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' }));
});

it('lists keep their order, and nothing stays nothing', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
  expect(canonicalJson(null)).toBe('null');
  expect(canonicalJson(undefined)).toBeUndefined();
});
