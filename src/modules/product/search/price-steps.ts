import { MAX_UNIT_PRICE } from '../../../utils/money.js';

/** A range of prices, both ends in it. */
export interface PriceStep {
  min: number;
  max: number;
}

/** The same for every question: 0–99, 100–199, 200–499, 500–999, 1,000–1,999 … in minor units. */
export const priceSteps: readonly PriceStep[] = steps();

function steps(): PriceStep[] {
  const bounds = [0];
  for (let unit = 100; unit < MAX_UNIT_PRICE; unit *= 10) bounds.push(unit, 2 * unit, 5 * unit);
  return bounds.map((min, at) => ({ min, max: (bounds[at + 1] ?? MAX_UNIT_PRICE + 1) - 1 }));
}

/** The number of the step that a price is in. */
export function stepOf(price: number): number {
  let at = priceSteps.length - 1;
  while (at > 0 && price < (priceSteps[at]?.min ?? 0)) at -= 1;
  return at;
}
