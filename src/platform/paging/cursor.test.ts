import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../errors/index.js';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        expect(decodeCursor('products', encodeCursor('products', values), values.length)).toEqual(values);
      }),
    );
  });

  it('is safe in a URL', () => {
    expect(encodeCursor('products', ['?&=/ü', 1])).toMatch(/^[\w-]+$/);
  });

  it('is refused when changed, cut, made up or of another list', () => {
    const cursor = encodeCursor('products', ['2026-11-22', 'prod_1']);
    const refused = (text: string, length = 2, list = 'products') => {
      try {
        decodeCursor(list, text, length);
      } catch (error) {
        return error instanceof Problem && error.code === 'validation_failed' && error.details.errors?.[0]?.path;
      }
      return false;
    };
    expect(refused(cursor)).toBe(false);
    for (const bad of ['', 'x', cursor.slice(0, -2), `${cursor.slice(0, 20)}AAAA${cursor.slice(24)}`, '////']) {
      expect(refused(bad)).toBe('cursor');
    }
    expect(refused(Buffer.from('["2026-11-22","prod_1"]').toString('base64url'))).toBe('cursor');
    expect(refused(cursor, 3)).toBe('cursor');
    expect(refused(cursor, 2, 'orders')).toBe('cursor');
  });
});
