import type { Counts } from './count-facets.js';
import { firstOf } from './first-of.js';
import { priceSteps } from './price-steps.js';
import type { Shelf, ShelvedCategory } from './shelf.js';

/** So many values of a facet at most, those of most hits. */
const MAX_VALUES = 100;
const MAX_OPTIONS = 20;

/** What hits can be narrowed to, with the number of hits that there would be. */
export interface Facets {
  categories: (ShelvedCategory & { count: number })[];
  options: { name: string; values: { value: string; count: number }[] }[];
  tags: { tag: string; count: number }[];
  priceRange: { min: number; max: number } | null;
  prices: { min: number; max: number; count: number }[];
  availability: { inStock: boolean; count: number }[];
}

export function facetsOf(shelf: Shelf, counts: Counts): Facets {
  const categories = [...counts.categories].flatMap(([id, count]) => {
    const category = shelf.category(id);
    return category ? [{ ...category, count }] : [];
  });
  const tags = [...counts.tags].map(([tag, count]) => ({ tag: shelf.tags.get(tag), count }));
  return {
    categories: most(categories, ({ name }) => name),
    options: optionsOf(shelf, counts),
    tags: most(tags, ({ tag }) => tag),
    priceRange: counts.priceRange,
    prices: priceSteps.flatMap((step, at) => {
      const count = counts.prices.get(at);
      return count === undefined ? [] : [{ ...step, count }];
    }),
    availability: [
      { inStock: true, count: counts.inStock },
      { inStock: false, count: counts.notInStock },
    ],
  };
}

/** Options that most hits have come first. */
function optionsOf(shelf: Shelf, counts: Counts): Facets['options'] {
  const byName = new Map<string, { name: string; count: number; values: { value: string; count: number }[] }>();
  for (const [number, count] of counts.options) {
    const { nameKey, name, value } = shelf.options.get(number);
    const option = byName.get(nameKey) ?? { name, count: 0, values: [] };
    option.values.push({ value, count });
    option.count += count;
    byName.set(nameKey, option);
  }
  return most([...byName.values()], ({ name }) => name)
    .slice(0, MAX_OPTIONS)
    .map(({ name, values }) => ({ name, values: most(values, ({ value }) => value) }));
}

function most<T extends { count: number }>(values: T[], nameOf: (value: T) => string): T[] {
  return firstOf(values, MAX_VALUES, (a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1));
}
