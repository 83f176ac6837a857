import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, forUpdate, marks, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { getSellableVariants } from '../../product/index.js';
import { canBeHad } from '../can-be-had.js';

const VARIANTS = 100;
const NOTICES = 200;
const YEAR_SECONDS = 365 * 86_400;

/** Somebody is to be told that a variant can be had again; the subject is the notice. */
export const NOTICE_DUE = 'notice.due';

/**
 * Finds what can be had again of all that somebody waits for, however it came back, and has them told. Whoever has
 * waited for a year waits no more.
 */
export async function findReturned(): Promise<void> {
  await sql(null, `DELETE FROM stock_notices WHERE created_at < ${dbNowPlus(-YEAR_SECONDS)}`);
  let after = '';
  for (;;) {
    const { rows } = await sql<{ id: string }>(
      null,
      `SELECT DISTINCT variant_id AS id FROM stock_notices WHERE variant_id > ? AND due_at IS NULL
       ORDER BY variant_id LIMIT ${VARIANTS}`,
      [after],
    );
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const variants = await getSellableVariants(ids, null);
    for (const id of ids) if (canBeHad(variants.get(id))) await tellAll(id);
    after = ids.at(-1) ?? '';
  }
}

async function tellAll(variantId: string): Promise<void> {
  for (;;) if ((await tellSome(variantId)) < NOTICES) return;
}

const tellSome = (variantId: string): Promise<number> =>
  inTransaction(systemContext('find-returned-stock'), async (tx) => {
    const { rows } = await sql<{ id: string }>(
      tx,
      `SELECT id FROM stock_notices WHERE variant_id = ? AND due_at IS NULL ORDER BY email LIMIT ${NOTICES} ${forUpdate}`,
      [variantId],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await sql(tx, `UPDATE stock_notices SET due_at = ${dbNow} WHERE id IN (${marks(ids.length)})`, ids);
    await tx.emit(...ids.map((subjectId) => ({ kind: NOTICE_DUE, subjectId })));
    return ids.length;
  });
