import { availabilityOf, type SellableVariant } from '../product/index.js';

/** Whether a shopper can buy it now, ordered back or not. */
export const canBeHad = (variant: SellableVariant | undefined): boolean =>
  Boolean(variant?.isSellable) && variant !== undefined && availabilityOf(variant) !== 'out_of_stock';
