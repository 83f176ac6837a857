import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { writeOrderWords } from '../commands/write-order-words.js';

/** Makes a new order findable by what was bought: after its commit, so that the buyer does not wait for it. */
export const indexOrderWords = defineEventHandler({
  name: 'index-order-words',
  kinds: ['order.placed'],
  inTransaction: (events, tx) =>
    writeOrderWords(
      tx,
      events.map(({ subjectId }) => subjectId),
    ),
});
