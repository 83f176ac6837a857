import { describe, expect, it } from 'vitest';
import {
  availabilityOf,
  availableUnits,
  bestAvailability,
  type StockState,
  shownAvailability,
} from './availability.js';

const stock = (more: Partial<StockState> = {}): StockState => ({
  trackStock: true,
  onHand: 10,
  reserved: 0,
  backorderLimit: 0,
  lowStockThreshold: 3,
  ...more,
});

describe('availability of a variant', () => {
  it('is in_stock, without a number, while there are more units than the threshold', () => {
    expect(shownAvailability(stock())).toEqual({ availability: 'in_stock' });
  });

  it('is low_stock, with the number, at the threshold and below', () => {
    expect(shownAvailability(stock({ reserved: 6 }))).toEqual({ availability: 'in_stock' });
    expect(shownAvailability(stock({ reserved: 7 }))).toEqual({ availability: 'low_stock', available: 3 });
    expect(shownAvailability(stock({ reserved: 9 }))).toEqual({ availability: 'low_stock', available: 1 });
  });

  it('is out_of_stock when every unit is promised', () => {
    expect(shownAvailability(stock({ reserved: 10 }))).toEqual({ availability: 'out_of_stock' });
    expect(shownAvailability(stock({ onHand: 0 }))).toEqual({ availability: 'out_of_stock' });
  });

  it('is backorder when the building is sold out and units may still be promised', () => {
    expect(shownAvailability(stock({ reserved: 10, backorderLimit: 5 }))).toEqual({ availability: 'backorder' });
    expect(shownAvailability(stock({ reserved: 14, backorderLimit: 5 }))).toEqual({ availability: 'backorder' });
    expect(shownAvailability(stock({ reserved: 15, backorderLimit: 5 }))).toEqual({ availability: 'out_of_stock' });
  });

  it('is in_stock whatever the numbers where stock is not tracked', () => {
    expect(availabilityOf(stock({ trackStock: false, onHand: 0 }))).toBe('in_stock');
    expect(availableUnits(stock({ trackStock: false, onHand: 0 }))).toBeNull();
  });

  it('is never low with a threshold of 0', () => {
    expect(availabilityOf(stock({ reserved: 9, lowStockThreshold: 0 }))).toBe('in_stock');
  });
});

describe('availability of a product', () => {
  it('is that of its best variant', () => {
    expect(bestAvailability(['out_of_stock', 'backorder'])).toBe('backorder');
    expect(bestAvailability(['backorder', 'low_stock', 'out_of_stock'])).toBe('low_stock');
    expect(bestAvailability(['low_stock', 'in_stock'])).toBe('in_stock');
    expect(bestAvailability([])).toBe('out_of_stock');
  });
});
