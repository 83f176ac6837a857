import { expect, it } from 'vitest';
import { systemContext } from '../../../src/platform/context.js';
import { isMysql } from '../../../src/platform/database/sequelize.js';
import { marks, sql } from '../../../src/platform/database/sql.js';
import { inTransaction, type Tx } from '../../../src/platform/database/transaction.js';

async function counted(tx: Tx, name: string): Promise<number> {
  const { rows } = await sql<{ Value: string }>(tx, `SHOW SESSION STATUS LIKE '${name}'`);
  return Number(rows[0]?.Value);
}

it('a connection runs any number of different statements, and the server keeps few of them', async () => {
  await inTransaction(systemContext('test'), async (tx) => {
    for (let n = 1; n <= 500; n++) {
      const text = `SELECT COUNT(*) AS n FROM outbox WHERE id IN (${marks(n)})`;
      const { rows } = await sql<{ n: number }>(tx, text, Array(n).fill(0));
      expect(Number(rows[0]?.n)).toBe(0);
    }
    if (!isMysql) return;
    const kept = (await counted(tx, 'Com_stmt_prepare')) - (await counted(tx, 'Com_stmt_close'));
    expect(kept).toBeGreaterThan(100);
    expect(kept).toBeLessThanOrEqual(210);
  });
});
