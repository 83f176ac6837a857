import { AUDIT_COLUMNS, type AuditRow, GENESIS, sealOf } from '../../modules/panel/audit-chain.js';
import { dbNowPlus } from '../../platform/database/sql.js';
import type { Check, Read } from './check.js';

const BATCH = 1_000;

export const auditChecks: Check[] = [
  {
    invariant: 11,
    claim: 'the audit log is one chain: no sealed entry was changed, added or taken away',
    over: 'audit_log',
    violations: breaksOfChain,
  },
  {
    invariant: 11,
    claim: 'no entry of the audit log waits more than 60 s for its seal',
    over: 'audit_log',
    violations: `SELECT id, at, action FROM audit_log WHERE seal_position IS NULL AND at < ${dbNowPlus(-60)}`,
  },
];

type SealedRow = AuditRow & { seal_position: unknown; seal: string };

interface ChainEnd {
  position: number;
  seal: string;
  /** The highest place that an entry has. */
  last: number;
}

async function breaksOfChain(read: Read): Promise<Record<string, unknown>[]> {
  const end = await endOfChain(read);
  const breaks: Record<string, unknown>[] = [];
  let previous = GENESIS;
  let position = 0;
  while (position < end.position) {
    const rows = (await read(
      `SELECT ${AUDIT_COLUMNS}, seal_position, seal FROM audit_log
       WHERE seal_position > ${position} AND seal_position <= ${end.position} ORDER BY seal_position LIMIT ${BATCH}`,
    )) as unknown as SealedRow[];
    for (const row of rows) {
      const found = Number(row.seal_position);
      if (found !== position + 1) breaks.push({ missing: `${position + 1}–${found - 1}` });
      else if (row.seal !== sealOf(previous, found, row))
        breaks.push({ changed: found, id: row.id, action: row.action });
      previous = row.seal;
      position = found;
    }
    if (rows.length < BATCH) break;
  }
  if (position < end.position) breaks.push({ missing: `${position + 1}–${end.position}` });
  else if (previous !== end.seal) breaks.push({ end: 'is not the seal of the last entry' });
  if (end.last > end.position) breaks.push({ added: `${end.position + 1}–${end.last}` });
  return breaks;
}

/** In one statement, so that a sealer at work is seen before or after its batch. */
async function endOfChain(read: Read): Promise<ChainEnd> {
  const last = '(SELECT COALESCE(MAX(seal_position), 0) FROM audit_log)';
  const [row] = await read(
    `SELECT COALESCE(MAX(position), 0) AS position, COALESCE(MAX(seal), '${GENESIS}') AS seal, ${last} AS last FROM audit_chain`,
  );
  return { position: Number(row?.['position']), seal: String(row?.['seal']), last: Number(row?.['last']) };
}
