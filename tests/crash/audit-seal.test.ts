// The worker that seals the audit log is killed again and again: nothing is sealed twice, left out or in two places.
import { afterAll, beforeAll, it } from 'vitest';
import { systemContext } from '../../src/platform/context.js';
import { sql } from '../../src/platform/database/sql.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { eventually } from '../support/eventually.js';
import { type Processes, startProcesses } from '../support/processes.js';
import { expectCleanVerify } from '../support/two-of-each.js';

let workers: Processes;
beforeAll(async () => {
  workers = await startProcesses({ services: [['worker'], ['worker']] });
});
afterAll(() => workers?.stop());

const write = (count: number) =>
  inTransaction(systemContext('test'), async (tx) => {
    for (let n = 0; n < count; n++)
      await tx.audit({ action: 'test:write', subjectId: 'x', before: null, after: { n } });
  });

async function count(condition: string): Promise<number> {
  const { rows } = await sql<{ n: number }>(null, `SELECT COUNT(*) AS n FROM audit_log WHERE ${condition}`);
  return Number(rows[0]?.n);
}
const isAtWork = async () => (await count('seal IS NOT NULL')) > 0;
const isDone = async () => (await count('seal IS NULL')) === 0;

it('goes on where it was, by another worker or itself', async () => {
  await write(600);
  for (let round = 0; round < 2; round++) {
    const before = await count('seal IS NOT NULL');
    await write(600);
    await eventually(async () => (await isAtWork()) && (await count('seal IS NOT NULL')) > before, {
      timeoutMs: 60_000,
      everyMs: 20,
    });
    const victim = workers.all[round % 2];
    await victim?.kill9();
    await victim?.start();
  }
  await eventually(isDone, { timeoutMs: 60_000, everyMs: 200 });
  await expectCleanVerify();
});
