import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { badBodies, badQueries } from './bad-values.js';

const Item = z.strictObject({ id: z.string().regex(/^var_\d$/), quantity: z.int().min(1).max(9) });
const Body = z.strictObject({
  name: z.string().trim().min(2).max(10),
  note: z.string().max(5).nullable(),
  isGift: z.boolean().optional(),
  items: z.array(Item).min(1).max(3),
  pay: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('card'), outcome: z.enum(['yes', 'no']) }),
    z.strictObject({ by: z.literal('cash') }),
  ]),
});
const example = {
  name: 'Ada',
  note: 'hi',
  isGift: true,
  items: [{ id: 'var_1', quantity: 2 }],
  pay: { by: 'card', outcome: 'yes' },
};

describe('bad bodies', () => {
  const faults = badBodies(Body, example);
  const at = (path: string) => faults.filter((fault) => fault.path === path).map(({ what }) => what);

  it('are all bad, and the example is not', () => {
    expect(Body.safeParse(example).success).toBe(true);
    for (const { path, what, input } of faults) {
      // Text with NUL is refused before any schema is asked.
      const { success } = Body.safeParse(input);
      expect({ path, what, success }).toMatchObject({ success: what === 'with NUL' && path in { name: 1, note: 1 } });
    }
  });

  it('are bad at every place and in every way', () => {
    expect(at('')).toEqual(['of type string', 'of type number', 'of type boolean', 'of type null', 'of type array']);
    expect(at('name')).toEqual(
      expect.arrayContaining(['missing', 'too long', 'too short', 'with NUL', 'of type number']),
    );
    expect(at('note')).not.toContain('of type null');
    expect(at('isGift')).not.toContain('missing');
    expect(at('items')).toEqual(expect.arrayContaining(['4 items', 'too few items', 'missing', 'of type object']));
    expect(at('items.0.quantity')).toEqual(expect.arrayContaining(['too small', 'too large', 'not whole']));
    expect(at('items.0.id')).toContain('malformed');
    expect(at('pay.by')).toContain('not one of the known');
    expect(at('pay.outcome')).toContain('not one of the known');
    for (const path of ['surprise', 'items.0.surprise', 'pay.surprise']) expect(at(path)).toEqual(['is not known']);
  });

  it('cannot be made for a schema that takes what it does not know, or for an example that leaves parts out', () => {
    expect(() => badBodies(z.object({ a: z.string() }).loose(), { a: 'x' })).toThrow(/unknown fields/);
    expect(() => badBodies(z.strictObject({ a: z.unknown() }), { a: 1 })).toThrow(/anything/);
    expect(() => badBodies(z.strictObject({ a: z.array(z.string()) }), { a: ['x'] })).toThrow(/any number/);
    expect(() => badBodies(Body, { ...example, items: [] })).toThrow(/needs an item in items/);
    expect(() => badBodies(Body, { ...example, pay: undefined })).toThrow(/needs pay/);
  });
});

describe('bad queries', () => {
  const Query = z.strictObject({
    limit: z.coerce.number().int().min(1).max(100),
    sort: z.enum(['newest', 'price']).optional(),
    q: z.string().max(20).optional(),
  });
  const faults = badQueries(Query);

  it('are all bad as a server reads them', () => {
    for (const { path, what, values } of faults) {
      const query = { limit: '5', [path]: values.length === 1 ? values[0] : values };
      const isText = what === 'with NUL' && path === 'q';
      expect({ path, what, ok: Query.safeParse(query).success }).toMatchObject({ ok: isText });
    }
  });

  it('name each parameter, and one that is not known even where there is no schema', () => {
    expect(new Set(faults.map(({ path }) => path))).toEqual(new Set(['limit', 'sort', 'q', 'surprise']));
    expect(badQueries(undefined)).toEqual([{ path: 'surprise', what: 'is not known', values: ['1'] }]);
  });
});
