import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { rebuildSales } from '../commands/rebuild-sales.js';

/** Makes the figures by day for the first time, and anew when the shop's time zone has changed. */
export const keepSalesDays = definePeriodicJob({
  name: 'keep-sales-days',
  everyMs: 60_000,
  run: () => rebuildSales({ ifMoved: true }),
});
