/** What other modules, and the table of routes, may ask of orders. */

export { owedRefunds } from './commands/request-refund.js';
export { indexAllOrders } from './commands/write-order-words.js';
/** All orders, for a file. */
export { orderExport } from './queries/export-orders.js';
export { type Headline, orderHeadlines } from './queries/order-headlines.js';
export { variantsInUse } from './queries/variants-in-use.js';
