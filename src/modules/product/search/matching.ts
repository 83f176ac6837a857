import { has } from './facts.js';
import { either, isListed, type Narrowing, type State } from './narrow.js';
import type { Shelf } from './shelf.js';

/** Whether a product meets every filter. */
export function matches(shelf: Shelf, place: number, wanted: Narrowing): boolean {
  // Most of what a price leaves out is seen without a look at its variants.
  if (shelf.minPriceAt(place) > wanted.maxPrice || shelf.maxPriceAt(place) < wanted.minPrice) return false;
  const start = shelf.facts.startOf(place);
  return start >= 0 && meets(shelf.facts.numbers, start, wanted);
}

/** Reads a product's facts, in the order in which they are kept. */
function meets(numbers: Int32Array, start: number, wanted: Narrowing): boolean {
  const variants = start + 2 + (numbers[start + 1] as number);
  if (wanted.categories !== null && !wanted.categories.has(numbers[start] as number)) return false;
  if (wanted.tag !== null && !has(numbers, wanted.tag, start + 2, variants)) return false;
  return isListed(stateOf(numbers, variants, wanted), wanted.inStock);
}

/** What is known of the variants that have the price and the options. */
function stateOf(numbers: Int32Array, start: number, { minPrice, maxPrice, options }: Narrowing): State {
  let state: State = 0;
  let at = start + 1;
  for (let left = numbers[start] as number; left > 0; left--) {
    const price = numbers[at] as number;
    const end = at + 3 + (numbers[at + 2] as number);
    const from = at + 3;
    if (price >= minPrice && price <= maxPrice && hasAll(numbers, options, from, end)) {
      state = either(state, (numbers[at + 1] as number) & 1 ? 3 : 1);
    }
    at = end;
  }
  return state;
}

function hasAll(numbers: Int32Array, options: Narrowing['options'], from: number, to: number): boolean {
  for (const { value } of options) if (!has(numbers, value, from, to)) return false;
  return true;
}
