import { marks, sql } from '../../../platform/database/sql.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';

/** What staff noted on a shopper goes with the account. */
export const forgetCustomerNotes = defineEventHandler({
  name: 'forget-customer-notes',
  kinds: ['user.deleted'],
  async inTransaction(events, tx) {
    const users = events.map(({ subjectId }) => subjectId);
    await sql(tx, `DELETE FROM customer_notes WHERE user_id IN (${marks(users.length)})`, users);
  },
});
