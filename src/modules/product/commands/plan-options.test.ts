import { describe, expect, it } from 'vitest';
import type { GivenOption, KnownOption } from './match-options.js';
import { type KnownVariant, type OptionsPlan, planOptions } from './plan-options.js';

const value = (text: string) => ({ id: text, value: text });
const known = (name: string, ...values: string[]): KnownOption => ({ id: name, name, values: values.map(value) });
const asked = (name: string, ...values: string[]): GivenOption => ({
  name,
  values: values.map((text) => ({ value: text })),
});
const variant = (...valueIds: string[]): KnownVariant => ({
  id: valueIds.join('/'),
  sku: valueIds.join('-'),
  valueIds,
});

const size = known('Size', 'S', 'M');
const colour = known('Colour', 'Red', 'Blue');
const names = (combinations: OptionsPlan['missing']) =>
  combinations.map(({ options }) => Object.values(options).join('/'));

describe('a change of a product’s options', () => {
  it('gives variants the first value of a new option, and makes the others', () => {
    const plan = planOptions({
      current: [size],
      variants: [variant('S'), variant('M')],
      wanted: [asked('Size', 'S', 'M'), asked('Colour', 'Red', 'Blue')],
      generate: 'new',
    });
    expect(plan.kept.map(({ variantId, options }) => [variantId, options])).toEqual([
      ['S', { Size: 'S', Colour: 'Red' }],
      ['M', { Size: 'M', Colour: 'Red' }],
    ]);
    expect(names(plan.missing)).toEqual(['S/Blue', 'M/Blue']);
    expect(plan.removed).toEqual([]);
  });

  it('does not bring back a combination that was taken out', () => {
    const variants = [variant('S', 'Red'), variant('S', 'Blue'), variant('M', 'Red')];
    const wanted = [asked('Size', 'S', 'M', 'L'), asked('Colour', 'Red', 'Blue')];
    const plan = (generate: 'new' | 'all' | 'none') =>
      names(planOptions({ current: [size, colour], variants, wanted, generate }).missing);
    expect(plan('new')).toEqual(['L/Red', 'L/Blue']);
    expect(plan('all')).toEqual(['M/Blue', 'L/Red', 'L/Blue']);
    expect(plan('none')).toEqual([]);
  });

  it('knows an option by its id before its name, so that two may swap their names', () => {
    const plan = planOptions({
      current: [size, colour],
      variants: [variant('S', 'Red')],
      wanted: [
        { id: 'Size', name: 'Colour', values: [{ id: 'S', value: 'Red' }] },
        { id: 'Colour', name: 'Size', values: [{ id: 'Red', value: 'S' }] },
      ],
      generate: 'new',
    });
    expect(plan.kept).toMatchObject([{ options: { Colour: 'Red', Size: 'S' }, valueIds: ['S', 'Red'] }]);
  });

  it('takes out variants of a value that is gone, and is refused where variants would be the same', () => {
    const variants = [variant('S', 'Red'), variant('S', 'Blue')];
    const plan = (...wanted: GivenOption[]) =>
      planOptions({ current: [size, colour], variants, wanted, generate: 'new' });
    expect(plan(asked('size', 's'), asked('Colour', 'Blue')).removed).toEqual(['S/Red']);
    expect(() => plan(asked('Size', 'S'))).toThrow('These variants would be the same: S-Red, S-Blue');
  });
});
