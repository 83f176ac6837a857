import { describe, expect, it } from 'vitest';
import { derivedSku, normalizeSku, optionsKey, variantName } from './variant-options.js';

describe('the options of a variant', () => {
  it('are the same in any order, case and accent', () => {
    expect(optionsKey({ Size: 'M', Colour: 'Café' })).toBe(optionsKey({ colour: 'CAFE', SIZE: ' m ' }));
    expect(optionsKey({ Size: 'M' })).not.toBe(optionsKey({ Size: 'M', Colour: 'Red' }));
    expect(optionsKey({ Size: 'M Colour Red' })).not.toBe(optionsKey({ Size: 'M', Colour: 'Red' }));
    expect(optionsKey({})).toBe('');
  });

  it('name it, or it is called as its product', () => {
    expect(variantName('Shirt', { Size: 'M', Colour: 'Red' })).toBe('M / Red');
    expect(variantName('Shirt', {})).toBe('Shirt');
  });
});

describe('a sku', () => {
  it('is made of the slug and the option values, of at most 64 characters', () => {
    expect(derivedSku('clay-plant-pot', { Size: 'Extra Large', Colour: 'Bleu été' })).toBe(
      'clay-plant-pot-extra-large-bleu-ete',
    );
    expect(derivedSku('x'.repeat(100), { Size: 'M' })).toHaveLength(64);
    expect(derivedSku('東京', {})).toBe('variant');
  });

  it('keeps its case, in one Unicode form without stray spaces', () => {
    expect(normalizeSku('  AB  cafe\u0301 ')).toBe('AB café');
  });
});
