import { fromJson, marks, sql } from '../../../platform/database/sql.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { keepOrderedMedia } from '../../product/index.js';

/** An order goes on showing what was bought: its uploaded pictures are not removed. */
export const keepOrderPictures = defineEventHandler({
  name: 'keep-order-pictures',
  kinds: ['order.placed'],
  async inTransaction(events, tx) {
    const { rows } = await sql<{ image: unknown }>(
      tx,
      `SELECT image FROM order_items WHERE order_id IN (${marks(events.length)}) AND image IS NOT NULL`,
      events.map(({ subjectId }) => subjectId),
    );
    await keepOrderedMedia(
      tx,
      rows.map(({ image }) => fromJson<{ url: string }>(image).url),
    );
  },
});
