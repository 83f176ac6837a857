import { expect, it } from 'vitest';
import { wordsLookedFor, wordsOfLines } from './order-words.js';

it('an order is found by the words of its lines, and by whole skus', () => {
  const words = wordsOfLines([
    { name: 'Men’s T-Shirt, Çok Güzel', sku: 'MEN-TSH-01' },
    { name: 'T-Shirt (blue)', sku: 'Blue 7' },
  ]);
  expect([...words].sort()).toEqual(
    ['men’s', 'men', 's', 't-shirt', 't', 'shirt', 'cok', 'guzel', 'men-tsh-01', 'blue', '7'].sort(),
  );
});

it('words are looked for as they are kept', () => {
  expect(wordsLookedFor('  (T-SHIRT)  ÇOK çok men-tsh-01 ')).toEqual(['t-shirt', 'cok', 'men-tsh-01']);
  expect(wordsLookedFor('!!! %')).toEqual([]);
  expect(wordsLookedFor('a b c d e f g h i j')).toHaveLength(8);
  expect(Array.from(wordsLookedFor('𝒳🙂'.repeat(40))[0] ?? '').length).toBeLessThanOrEqual(64);
});
