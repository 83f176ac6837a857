import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { countNewCarts } from '../commands/count-new-carts.js';

/** Counts the carts of today and yesterday: to write an event with each cart would slow down the shop for a number. */
export const countCarts = definePeriodicJob({ name: 'count-carts', everyMs: 30_000, run: countNewCarts });
