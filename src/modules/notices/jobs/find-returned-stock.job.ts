import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { findReturned } from '../commands/find-returned.js';

/** Looks at what is waited for alone; a worker that was away finds what came back meanwhile. */
export const findReturnedStock = definePeriodicJob({
  name: 'find-returned-stock',
  everyMs: 15_000,
  run: findReturned,
});
