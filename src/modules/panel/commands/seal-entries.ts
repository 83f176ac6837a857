import { systemContext } from '../../../platform/context.js';
import { dbNow, dbNowPlus, forUpdate, insertIgnore, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { AUDIT_COLUMNS, type AuditRow, GENESIS, sealOf } from '../audit-chain.js';

const LEASE_SECONDS = 15;
const BATCH = 200;

/**
 * Seals what the audit log has that is not sealed, where this worker holds the lease or can have it. An entry takes its
 * place in the chain when it is seen, not when its transaction began. Gives how many were sealed.
 */
export async function sealEntries(owner: string): Promise<number> {
  if (!(await takeLease(owner))) return 0;
  for (let sealed = 0; ; ) {
    const count = await inTransaction(systemContext('seal-audit-log'), (tx) => sealBatch(tx, owner));
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

async function takeLease(owner: string): Promise<boolean> {
  await sql(null, `${insertIgnore} audit_chain (name, position, seal) VALUES ('audit', 0, '${GENESIS}')`);
  const { affected } = await sql(
    null,
    `UPDATE audit_chain SET lease_owner = ?, lease_until = ${dbNowPlus(LEASE_SECONDS)}
     WHERE name = 'audit' AND (lease_owner IS NULL OR lease_owner = ? OR lease_until < ${dbNow})`,
    [owner, owner],
  );
  return affected === 1;
}

/** Entries and the end of the chain in one commit: a worker that dies here has sealed the batch or nothing. */
async function sealBatch(tx: Tx, owner: string): Promise<number> {
  const { rows } = await sql<{ position: number; seal: string }>(
    tx,
    `SELECT position, seal FROM audit_chain WHERE name = 'audit' AND lease_owner = ? ${forUpdate}`,
    [owner],
  );
  // Another took over: this one was away for longer than its lease.
  if (!rows[0]) return 0;
  let { seal } = rows[0];
  let position = Number(rows[0].position);
  const entries = await sql<AuditRow>(
    tx,
    `SELECT ${AUDIT_COLUMNS} FROM audit_log WHERE seal_position IS NULL ORDER BY id LIMIT ${BATCH}`,
  );
  for (const entry of entries.rows) {
    seal = sealOf(seal, ++position, entry);
    await sql(tx, 'UPDATE audit_log SET seal = ?, seal_position = ? WHERE id = ?', [seal, position, Number(entry.id)]);
  }
  await sql(
    tx,
    `UPDATE audit_chain SET position = ?, seal = ?, lease_until = ${dbNowPlus(LEASE_SECONDS)} WHERE name = 'audit'`,
    [position, seal],
  );
  return entries.rows.length;
}
