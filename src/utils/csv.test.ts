import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine, neutral, original } from './csv.js';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1", "''-x"])('%j is no formula any more', (text) => {
  expect(neutral(text)).toBe(`'${text}`);
});

it.each(['', 'x', "'tis", "''", '1-2'])('%j stays as it is', (text) => {
  expect([neutral(text), original(text)]).toEqual([text, text]);
});

it('every text comes back as it was', () => {
  const text = fc.array(fc.constantFrom("'", '=', '-', 'a', '"', ',', '\n', ' ', '@'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (cells) => {
      const texts = cells.map((parts) => parts.join(''));
      expect(texts.map((one) => original(neutral(one)))).toEqual(texts);
      const [row] = parse(csvLine(texts.map(neutral)), { relax_column_count: true });
      expect((row ?? []).map(original)).toEqual(texts);
    }),
  );
});
