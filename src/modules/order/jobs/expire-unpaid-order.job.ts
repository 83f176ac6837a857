import { z } from 'zod';
import { defineJob } from '../../../platform/queue/define-job.js';
import { expireOrder } from '../commands/expire-order.js';

/** Expires one order at its time: the fast path. What it misses, `sweep-expired-orders` finds. */
export const expireUnpaidOrder = defineJob({
  name: 'expire-unpaid-order',
  payload: z.strictObject({ orderId: z.string() }),
  async run({ orderId }) {
    await expireOrder(orderId);
  },
});
