import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryWords } from './memory-words.js';
import type { ProductWords } from './words.js';

/** Places, best first; of equals the newest. */
function found(words: MemoryWords, q: string): number[] {
  const { places, scores } = words.find(q);
  const order = [...places.keys()].sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (places[b] ?? 0) - (places[a] ?? 0),
  );
  return order.map((at) => places[at] as number);
}

const MATERIALS = ['linen', 'velvet', 'walnut', 'ceramic', 'copper', 'bamboo', 'marble', 'canvas', 'granite', 'cotton'];
const THINGS = [
  'jacket',
  'kettle',
  'blanket',
  'backpack',
  'mirror',
  'scarf',
  'pillow',
  'bicycle',
  'notebook',
  'basket',
];
const MODELS = ['kavoral', 'lumenix', 'brisanor', 'tindralo', 'solivand'];

const product = (id: number, name: string, more: Partial<ProductWords> = {}): ProductWords => ({
  ...{ id: `p${String(id).padStart(5, '0')}`, name, skus: [`SKU-${id}-A`], tags: '', category: '', brand: '' },
  ...{ options: '', description: 'Made to last, with a guarantee of five years.', ...more },
});

/** What somebody types, and the products that have to come first, in this order. */
interface Case {
  q: string;
  first: string[];
  /** Nothing else may be found. */
  only?: boolean;
}

const file = path.resolve(import.meta.dirname, '../../../../tests/fixtures/search-relevance-large.json');
const { products: meant, cases } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
  products: (Partial<ProductWords> & { name: string })[];
  cases: Case[];
};
const PRODUCTS = 50_000;

describe('a shop of 50,000 products', () => {
  const words = new MemoryWords();
  const names: string[] = [];
  beforeAll(() => {
    for (let id = 0; id < PRODUCTS; id++) {
      const name = `${MATERIALS[id % 10]} ${THINGS[Math.floor(id / 10) % 10]} ${MODELS[Math.floor(id / 100) % 5]} ${id}`;
      // Half of the shop speaks of the things of the other half.
      words.put(id, product(id, name, { description: `Goes well with a ${THINGS[id % 7]} of ${MATERIALS[id % 9]}.` }));
      names.push(name);
    }
    for (const [at, { name, ...more }] of meant.entries()) {
      words.put(PRODUCTS + at, product(PRODUCTS + at, name, more));
      names.push(name);
    }
  });

  it.each(cases)('"$q" finds first what is meant', ({ q, first, only = false }) => {
    const found = namesOf(q);
    expect(found.slice(0, only ? first.length + 1 : first.length)).toEqual(first);
  });

  const namesOf = (q: string) => found(words, q).map((place) => names[place] ?? '');
  /** Every 829th, and one way in which a hand slips for each. */
  const slips: ((word: string) => string)[] = [
    (word) => word.slice(0, 3) + word.slice(4),
    (word) => `${word.slice(0, 3)}x${word.slice(4)}`,
    (word) => `${word.slice(0, 3)}x${word.slice(3)}`,
    (word) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`,
  ];
  const some = Array.from({ length: 60 }, (_, at) => at * 829);

  it('finds every product first by its name, and by a beginning of each word of it', () => {
    for (const id of some) {
      expect(namesOf(names[id] ?? '')[0]).toBe(names[id]);
      const begun = (names[id] ?? '').split(' ').map((word) => (/\d/.test(word) ? word : word.slice(0, 4)));
      expect(namesOf(begun.join(' '))).toContain(names[id]);
    }
  });

  it('finds every product by its name with a typo in each word', () => {
    for (const [at, id] of some.entries()) {
      const slip = slips[at % slips.length] as (word: string) => string;
      const typed = (names[id] ?? '').split(' ').map((word) => (/\d/.test(word) ? word : slip(word)));
      expect(namesOf(typed.join(' ')), typed.join(' ')).toContain(names[id]);
    }
  });

  it('puts what is called so before what only speaks of it', () => {
    for (const thing of THINGS) {
      const isNamed = (name: string) => name.toLowerCase().includes(thing);
      const named = namesOf(thing).map(isNamed);
      expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
      expect(named.filter(Boolean)).toHaveLength(names.filter(isNamed).length);
    }
  });
});

describe('words that change', () => {
  it('are found no more when a product has others, or is gone', () => {
    const words = new MemoryWords();
    words.put(1, product(1, 'Copper Kettle'));
    words.put(1, product(1, 'Marble Mirror', { skus: ['NEW-1'] }));
    expect(found(words, 'copper')).toEqual([]);
    expect(found(words, 'SKU-1-A')).toEqual([]);
    expect(found(words, 'new1')).toEqual([1]);
    words.remove(1);
    expect(found(words, 'marble')).toEqual([]);
    expect(found(words, 'new1')).toEqual([]);
  });
});
