import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { digestDayNow, tellLowStock } from '../commands/tell-low-stock.js';

/** Every worker looks; the first of a day does it. */
export const tellLowStockDaily = definePeriodicJob({
  name: 'tell-low-stock',
  everyMs: 60_000,
  run: async () => tellLowStock(await digestDayNow()),
});
