import type { Arrangements } from '../arrangement.js';
import { cartArrangements } from './cart.js';
import { catalogueArrangements } from './catalogue.js';
import { collectionArrangements } from './collections.js';
import { importArrangements } from './imports.js';
import { insightArrangements } from './insight.js';
import { mediaArrangements } from './media.js';
import { orderArrangements } from './order.js';
import { panelArrangements } from './panel.js';
import { productArrangements } from './product.js';
import { staffArrangements } from './staff.js';
import { userArrangements } from './user.js';

/** One for every route of every service; a route without one fails its test. */
export const arrangements: Arrangements = {
  ...userArrangements,
  ...productArrangements,
  ...catalogueArrangements,
  ...collectionArrangements,
  ...mediaArrangements,
  ...importArrangements,
  ...cartArrangements,
  ...orderArrangements,
  ...panelArrangements,
  ...staffArrangements,
  ...insightArrangements,
};
