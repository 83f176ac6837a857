import { expect } from 'vitest';
import { runVerify } from '../../src/cli/verify/index.js';
import { sealEntries } from '../../src/modules/panel/commands/seal-entries.js';
import { dbNow, sql } from '../../src/platform/database/sql.js';

/**
 * Fails, with the first violations, where an invariant does not hold over the whole database of this test file. Most
 * tests run no worker, so no event of theirs counts as due before now.
 */
export async function expectVerified(): Promise<void> {
  // Where no worker runs, nobody else does it.
  await sealEntries('test');
  await sql(null, `UPDATE outbox SET next_attempt_at = ${dbNow} WHERE delivered_at IS NULL`);
  const lines: string[] = [];
  expect(await runVerify((line) => lines.push(line)), lines.join('\n')).toBe(0);
}
