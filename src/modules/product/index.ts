/** The door of the catalogue and its stock: what other modules may call. */
export { type Availability, availabilityOf, type StockState, shownAvailability } from './availability.js';
export { startCatalogueCache } from './cached-answers.js';
export { beginLowStockDigest, hasLowStockDigest } from './commands/begin-low-stock-digest.js';
export { keepOrderedMedia } from './commands/delete-media.js';
export { rankProducts } from './commands/rank-products.js';
export type { FindUsedVariants } from './commands/remove-variants.js';
export {
  type OrderStock,
  type ReservedLine,
  releaseStock,
  reserveStock,
  type StockLine,
  shipStock,
} from './commands/reserve-stock.js';
export { loadDemoShop } from './demo/load-demo-shop.js';
export { demoMediaDir } from './demo/seed-products.js';
export { type ImportFormat, importFormats } from './import/read-file.js';
export { type RunImportOptions, runImport } from './import/run-import.js';
export { publicMedia } from './media/media-path.js';
export { insufficientStock, type Shortage } from './product.errors.js';
export { productExport, stockExport } from './queries/exports.js';
export { getSellableVariants, type SellableVariant } from './queries/get-sellable-variants.js';
export { levelsThatSell } from './queries/levels-that-sell.js';
export { type LowLevel, lowStockDigest } from './queries/low-stock-digest.js';
export { type LowVariant, lowStockOf } from './queries/low-stock-of.js';
export { reindex } from './search/reindex.js';
export { startSearch } from './search/search-home.js';
