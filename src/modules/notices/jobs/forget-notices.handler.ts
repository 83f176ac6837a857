import { marks, sql } from '../../../platform/database/sql.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';

/** What a shopper waited for goes with the account. */
export const forgetNotices = defineEventHandler({
  name: 'forget-notices',
  kinds: ['user.deleted'],
  async inTransaction(events, tx) {
    const ids = events.map(({ subjectId }) => subjectId);
    await sql(tx, `DELETE FROM stock_notices WHERE user_id IN (${marks(ids.length)})`, ids);
  },
});
