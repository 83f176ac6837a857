import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { rankProducts } from '../../product/index.js';
import { readSoldUnits } from '../read-models/sold-units.js';

/** Tells the catalogue what sells best; it may ask nobody above itself. */
export const rankBySales = definePeriodicJob({
  name: 'rank-by-sales',
  everyMs: 600_000,
  run: async () => rankProducts(await readSoldUnits()),
});
