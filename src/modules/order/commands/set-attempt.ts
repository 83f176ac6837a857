import { dbNow, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { PaymentRow } from '../queries/order-rows.js';

interface Attempt {
  status: 'captured' | 'authorized' | 'declined' | 'voided';
  captured?: number;
  reference?: string | null;
  failureCode?: string;
}

/** Writes what became of an attempt; its caller holds the order's lock. */
export async function setAttempt(tx: Tx, payment: PaymentRow, attempt: Attempt): Promise<void> {
  await sql(
    tx,
    `UPDATE payments SET status = ?, captured = ?, provider_reference = COALESCE(?, provider_reference), failure_code = ?, updated_at = ${dbNow} WHERE id = ?`,
    [attempt.status, attempt.captured ?? 0, attempt.reference ?? null, attempt.failureCode ?? null, payment.id],
  );
}
