import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalizeEmail, slugify } from './text.js';

const anyText = fc.string({ unit: 'grapheme' });

describe('folding', () => {
  it.each([
    ['Çilek Kırmızı', 'cilek kirmizi'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['Crème  Brûlée\n', 'creme brulee'],
    ['Ｆｕｌｌ ½', 'full 1⁄2'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not depend on how accents are written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });
});

describe('a slug', () => {
  it.each([
    ['Women’s Çilek Dress', 'womens-cilek-dress'],
    ['  --100% Wool_Cap!! ', '100-wool-cap'],
    ['日本', ''],
    ['a'.repeat(200), 'a'.repeat(120)],
  ])('of %j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is safe in a URL, within its length, and its own slug', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, max) => {
        const slug = slugify(text, max);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(max);
        expect(slugify(slug, max)).toBe(slug);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it('is the same however it is typed', () => {
    const typed = ' José@Example.COM\t'.normalize('NFD');
    expect(normalizeEmail(typed)).toBe('josé@example.com'.normalize('NFC'));
    expect(normalizeEmail(normalizeEmail(typed))).toBe(normalizeEmail(typed));
  });
});
