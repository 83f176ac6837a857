import { expect, it } from 'vitest';
import { withValues } from './with-values.js';

it('leaves out what is null, and nothing else', () => {
  expect(withValues({ a: null, b: 0, c: '', d: 'x' })).toEqual({ b: 0, c: '', d: 'x' });
});
