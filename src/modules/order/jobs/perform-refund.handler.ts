import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { performRefund } from '../commands/perform-refund.js';

/** Gives back money that came too late or twice, when nobody waits for the answer. */
export const performRequestedRefund = defineEventHandler({
  name: 'perform-refund',
  kinds: ['refund.requested'],
  external: ({ subjectId }) => performRefund(subjectId),
});
