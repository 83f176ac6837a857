import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openPatientConnection } from '../../../src/platform/database/sequelize.js';
import { dbNow, sql } from '../../../src/platform/database/sql.js';
import { inTransaction, type Tx } from '../../../src/platform/database/transaction.js';
import { onceAround } from '../../../src/platform/idempotency/index.js';

/** Somebody who asks, and can be told that it took too long. */
function caller() {
  const context = {
    actor: { kind: 'guest' } as const,
    requestId: 'late',
    ip: null,
    deadline: Number.POSITIVE_INFINITY,
  };
  return { context, giveUp: () => Object.assign(context, { deadline: performance.now() - 1 }) };
}

const other = openPatientConnection();
afterAll(() => other.close());

beforeEach(async () => {
  await sql(null, "DELETE FROM settings WHERE name = 'late'");
  await sql(null, `INSERT INTO settings (name, value, updated_at) VALUES ('late', 'before', ${dbNow})`);
});

const write = (tx: Tx, value: string) => sql(tx, "UPDATE settings SET value = ? WHERE name = 'late'", [value]);
const read = async () =>
  (await sql<{ value: string }>(null, "SELECT value FROM settings WHERE name = 'late'")).rows[0]?.value;

it('does nothing for somebody who was told while they waited that it takes too long', async () => {
  const { context, giveUp } = caller();
  const holder = await other.transaction();
  await other.query("UPDATE settings SET value = 'held' WHERE name = 'late'", { transaction: holder });
  const late = inTransaction(context, (tx) => write(tx, 'late'));
  const refused = expect(late).rejects.toMatchObject({ code: 'unavailable' });
  await sleep(100);
  giveUp();
  await holder.commit();
  await refused;
  expect(await read()).toBe('held');
});

it('does not commit what is ready only when time is up', async () => {
  const { context, giveUp } = caller();
  const late = inTransaction(context, async (tx) => {
    await write(tx, 'late');
    giveUp();
  });
  await expect(late).rejects.toMatchObject({ code: 'unavailable' });
  expect(await read()).toBe('before');
});

it('charges nobody whose time is up, and records a charge that took longer', async () => {
  const charged: string[] = [];
  const buy = (name: string, { context, giveUp }: ReturnType<typeof caller>, isLate: 'before' | 'in the charge') =>
    onceAround({ context, idempotency: undefined }, 'late', {
      async begin(tx) {
        if (isLate === 'before') tx.afterCommit(giveUp);
        return { step: name };
      },
      async call(step: string) {
        charged.push(step);
        giveUp();
        return step;
      },
      async finish(tx, _step, outcome: string) {
        await write(tx, outcome);
        return { status: 201, body: outcome };
      },
    });
  await expect(buy('first', caller(), 'before')).rejects.toMatchObject({ code: 'unavailable' });
  expect(await buy('second', caller(), 'in the charge')).toMatchObject({ body: 'second' });
  expect(charged).toEqual(['second']);
  expect(await read()).toBe('second');
});
