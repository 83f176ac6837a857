export const availabilities = ['in_stock', 'low_stock', 'backorder', 'out_of_stock'] as const;
/** Whether a shopper can have it: from the best to the worst. */
export type Availability = (typeof availabilities)[number];

/** The stock of one variant, as far as a shop window needs it. */
export interface StockState {
  trackStock: boolean;
  onHand: number;
  reserved: number;
  backorderLimit: number;
  lowStockThreshold: number;
}

/** Units that can still be promised; null where the variant is not tracked. */
export function availableUnits(stock: StockState): number | null {
  return stock.trackStock ? Math.max(stock.onHand + stock.backorderLimit - stock.reserved, 0) : null;
}

export function availabilityOf(stock: StockState): Availability {
  const available = availableUnits(stock);
  if (available === null) return 'in_stock';
  if (available === 0) return 'out_of_stock';
  if (stock.onHand - stock.reserved <= 0) return 'backorder';
  return available <= stock.lowStockThreshold ? 'low_stock' : 'in_stock';
}

/** What a shopper is told: the number of units only when it is low. */
export function shownAvailability(stock: StockState): { availability: Availability; available?: number } {
  const availability = availabilityOf(stock);
  const available = availableUnits(stock);
  return availability === 'low_stock' && available !== null ? { availability, available } : { availability };
}

/**
 * Differs between two states of a level wherever what a shopper is shown of the sum of its variant's levels does: the sum
 * is never more available than low while this level is neither, and then the units of both differ.
 */
export function shownMark(stock: StockState): string {
  const available = availableUnits(stock) ?? 0;
  return `${availabilityOf(stock)} ${available <= stock.lowStockThreshold ? available : ''}`;
}

/** A product is as available as its best variant. */
export function bestAvailability(states: Availability[]): Availability {
  return availabilities.find((availability) => states.includes(availability)) ?? 'out_of_stock';
}
