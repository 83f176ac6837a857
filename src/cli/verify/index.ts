import { openPatientConnection } from '../../platform/database/sequelize.js';
import { auditChecks } from './audit-checks.js';
import type { Check } from './check.js';
import { eventChecks } from './event-checks.js';
import { moneyChecks } from './money-checks.js';
import { orderChecks } from './order-checks.js';
import { referenceChecks } from './reference-checks.js';
import { salesChecks } from './sales-checks.js';
import { stockChecks } from './stock-checks.js';

const SHOWN = 5;
const NOT_COVERED = [
  '4 (part): the money ledger balances — there is no ledger yet',
  '6 (part): a handler has its effect once — mail, queue and providers keep no record here to compare with',
  '7: coupons — there are none yet',
];

/** All there are, in the order of their invariants. */
export const checks = [
  ...stockChecks,
  ...orderChecks,
  ...eventChecks,
  ...moneyChecks,
  ...referenceChecks,
  ...salesChecks,
  ...auditChecks,
].sort((a, b) => a.invariant - b.invariant);

/** Checks every invariant over the whole database and prints what it finds. Gives the process's exit code. */
export async function runVerify(print: (line: string) => void): Promise<number> {
  const db = openPatientConnection();
  let broken = 0;
  try {
    for (const check of checks) {
      const { violations } = check;
      const rows =
        typeof violations === 'string' ? await read(db, violations) : await violations((text) => read(db, text));
      const total = Number((await read(db, `SELECT COUNT(*) AS n FROM ${check.over}`))[0]?.['n']);
      if (rows.length > 0) broken += 1;
      print(lineOf(check, total, rows.length));
      for (const row of rows.slice(0, SHOWN)) print(`      ${JSON.stringify(row)}`);
    }
  } finally {
    await db.close();
  }
  for (const each of NOT_COVERED) print(`  --  not covered  ${each}`);
  print(broken === 0 ? `clean: ${checks.length} checks` : `${broken} of ${checks.length} checks are violated`);
  return broken === 0 ? 0 : 1;
}

function lineOf({ invariant, claim, over }: Check, total: number, violations: number): string {
  const mark = violations === 0 ? 'ok  ' : 'FAIL';
  const found = violations === 0 ? '' : `: ${violations} violations`;
  return `  ${mark} ${String(invariant).padStart(2)}  ${claim} (${total} ${over})${found}`;
}

async function read(db: ReturnType<typeof openPatientConnection>, text: string): Promise<Record<string, unknown>[]> {
  const [rows] = await db.query(text);
  return rows as Record<string, unknown>[];
}
