import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryWords } from './memory-words.js';
import type { ProductWords } from './words.js';

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

describe('a shop of 5,000 products', () => {
  const words = new MemoryWords();
  const names: string[] = [];
  beforeAll(() => {
    for (let id = 0; id < 5_000; id++) {
      const name = `${MATERIALS[id % 10]} ${THINGS[Math.floor(id / 10) % 10]} ${MODELS[Math.floor(id / 100) % 5]} ${id}`;
      // Half of the shop speaks of the things of the other half.
      words.put(product(id, name, { description: `Goes well with a ${THINGS[id % 7]} of ${MATERIALS[id % 9]}.` }));
      names.push(name);
    }
  });

  const nameOf = (id: string) => names[Number(id.slice(1))] ?? '';
  const found = async (q: string) => (await words.find(q)).ids.map(nameOf);
  /** Every 83rd, and one way in which a hand slips for each. */
  const slips: ((word: string) => string)[] = [
    (word) => word.slice(0, 3) + word.slice(4),
    (word) => `${word.slice(0, 3)}x${word.slice(4)}`,
    (word) => `${word.slice(0, 3)}x${word.slice(3)}`,
    (word) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`,
  ];
  const some = Array.from({ length: 60 }, (_, at) => at * 83);

  it('finds every product first by its name, and by a beginning of each word of it', async () => {
    for (const id of some) {
      expect((await found(names[id] ?? ''))[0]).toBe(names[id]);
      const begun = (names[id] ?? '').split(' ').map((word) => (/\d/.test(word) ? word : word.slice(0, 4)));
      expect(await found(begun.join(' '))).toContain(names[id]);
    }
  });

  it('finds every product by its name with a typo in each word', async () => {
    for (const [at, id] of some.entries()) {
      const slip = slips[at % slips.length] as (word: string) => string;
      const typed = (names[id] ?? '').split(' ').map((word) => (/\d/.test(word) ? word : slip(word)));
      expect(await found(typed.join(' ')), typed.join(' ')).toContain(names[id]);
    }
  });

  it('puts what is called so before what only speaks of it', async () => {
    for (const thing of THINGS) {
      const named = (await found(thing)).map((name) => name.includes(thing));
      expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
      expect(named.filter(Boolean)).toHaveLength(500);
    }
  });
});

describe('words that change', () => {
  it('are found no more when a product has others, or is gone', async () => {
    const words = new MemoryWords();
    words.put(product(1, 'Copper Kettle'));
    words.put(product(1, 'Marble Mirror', { skus: ['NEW-1'] }));
    expect((await words.find('copper')).ids).toEqual([]);
    expect((await words.find('SKU-1-A')).ids).toEqual([]);
    expect((await words.find('new1')).ids).toEqual(['p00001']);
    words.remove('p00001');
    expect((await words.find('marble')).ids).toEqual([]);
    expect((await words.find('new1')).ids).toEqual([]);
  });
});
