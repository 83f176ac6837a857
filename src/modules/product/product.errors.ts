import { defineError } from '../../platform/errors/index.js';

export const insufficientStock = defineError('insufficient_stock', 409, 'There is not enough stock.');
export const stockReserved = defineError('stock_reserved', 409, 'These units are promised to orders.');

export const stocktakeEnded = defineError('stocktake_ended', 409, 'This stocktake is over.');

export const directUploadUnavailable = defineError(
  'direct_upload_unavailable',
  409,
  'Files are kept on the disk of this shop; upload them with a form.',
);
export const uploadIncomplete = defineError('upload_incomplete', 409, 'The file has not been uploaded yet.');

export const importNotPossible = defineError('import_not_possible', 409, 'The import is not where this can be done.');

export const inUse = defineError('in_use', 409, 'Something else still needs it.');
/** An old address: `Location` and `slug` name the one to ask instead. */
export const movedPermanently = defineError('moved_permanently', 301, 'It has another address now.');

/** A line of `insufficient_stock`. */
export interface Shortage {
  variantId: string;
  requested: number;
  available: number;
}
