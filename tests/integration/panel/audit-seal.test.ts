import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runVerify } from '../../../src/cli/verify/index.js';
import { sealEntries } from '../../../src/modules/panel/commands/seal-entries.js';
import { systemContext } from '../../../src/platform/context.js';
import { sequelize } from '../../../src/platform/database/sequelize.js';
import { dbNow, dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { inTransaction } from '../../../src/platform/database/transaction.js';
import { dropTriggers } from '../../support/triggers.js';

const write = (subjectId: string, count = 1) =>
  inTransaction(systemContext('test'), async (tx) => {
    for (let n = 0; n < count; n++) {
      await tx.audit({ action: 'test:write', subjectId, before: null, after: { n, b: 'é', a: [null] } });
    }
  });

interface Sealed {
  id: number;
  seal: string | null;
  seal_position: number | null;
}
async function entries(): Promise<Sealed[]> {
  const { rows } = await sql<Sealed>(null, 'SELECT id, seal, seal_position FROM audit_log ORDER BY id');
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    seal_position: row.seal_position && Number(row.seal_position),
  }));
}

async function verify(): Promise<{ code: number; broken: string }> {
  const lines: string[] = [];
  const code = await runVerify((line) => lines.push(line));
  const at = lines.findIndex((line) => line.startsWith('  FAIL 11'));
  return { code, broken: at < 0 ? '' : lines.slice(at, at + 3).join('\n') };
}

const free = () => sql(null, "UPDATE audit_chain SET lease_owner = NULL WHERE name = 'audit'");

describe('the audit log', () => {
  it('is never changed or deleted, whoever asks', async () => {
    await write('kept', 2);
    const before = await entries();
    for (const text of [
      "UPDATE audit_log SET action = 'test:other'",
      "UPDATE audit_log SET after_state = '{}', seal = 'x', seal_position = 9",
      'UPDATE audit_log SET at = at, ip = NULL',
      'DELETE FROM audit_log',
      `INSERT INTO audit_log (at, actor_kind, action, subject_id, request_id, seal, seal_position)
       VALUES (${dbNow}, 'system', 'test:forged', 'x', 'x', 'x', 9)`,
      `REPLACE INTO audit_log (id, at, actor_kind, action, subject_id, request_id)
       VALUES (${before[0]?.id}, ${dbNow}, 'system', 'test:forged', 'x', 'x')`,
    ]) {
      await expect(sql(null, text), text).rejects.toThrow('entries of the audit log are never changed');
    }
    expect(await entries()).toEqual(before);
  });

  it('is sealed entry upon entry, each once', async () => {
    await write('more', 450);
    const waiting = (await entries()).filter(({ seal }) => seal === null).length;
    expect(await sealEntries('one')).toBe(waiting);
    const all = await entries();
    expect(all.map(({ seal_position }) => seal_position)).toEqual(all.map((_, at) => at + 1));
    expect(new Set(all.map(({ seal }) => seal)).size).toBe(all.length);
    expect(await sealEntries('one')).toBe(0);
    await expect(sql(null, "UPDATE audit_log SET seal = 'x'")).rejects.toThrow('never changed');
    expect(await verify()).toEqual({ code: 0, broken: '' });
  });

  it('is sealed by one worker at a time; when that one is gone, by another', async () => {
    await write('leased');
    expect(await sealEntries('two')).toBe(0);
    await sql(null, `UPDATE audit_chain SET lease_until = ${dbNowPlus(-1)}`);
    expect(await sealEntries('two')).toBe(1);
    await write('back');
    // It was only frozen, and comes back.
    expect(await sealEntries('one')).toBe(0);
    expect(await sealEntries('two')).toBe(1);
  });

  it('is one chain when several seal at once and entries keep coming', async () => {
    for (let round = 0; round < 3; round++) {
      await free();
      await Promise.all([...['a', 'b', 'c'].map((owner) => sealEntries(owner)), write('busy', 30), write('busy', 30)]);
    }
    await free();
    await sealEntries('last');
    expect((await entries()).every(({ seal }) => seal !== null)).toBe(true);
    expect(await verify()).toEqual({ code: 0, broken: '' });
  });

  it('is found not to be sealed after a minute', async () => {
    await sql(
      null,
      `INSERT INTO audit_log (at, actor_kind, action, subject_id, request_id)
       VALUES (${dbNowPlus(-61)}, 'system', 'test:old', 'old', 'old')`,
    );
    expect(await verify()).toMatchObject({ code: 1, broken: expect.stringContaining('test:old') });
    await sealEntries('last');
    expect((await verify()).code).toBe(0);
  });
});

/** Whoever may drop the triggers can write what they like; verify tells. Each change is taken back after. */
describe('somebody who drops the triggers', () => {
  const rows: Record<string, unknown>[] = [];
  let triggers: string[] = [];
  beforeAll(async () => {
    triggers = await dropTriggers(sequelize);
    const all = await sequelize.query('SELECT * FROM audit_log ORDER BY id', { raw: true });
    rows.push(...(all[0] as Record<string, unknown>[]));
  });
  afterAll(async () => {
    for (const trigger of triggers) await sequelize.query(trigger);
  });

  const id = () => Number(rows[200]?.['id']);
  const last = () => Number(rows.at(-1)?.['id']);
  const restored = `subject_id = 'more'`;

  it('cannot change an entry', async () => {
    await sql(null, `UPDATE audit_log SET subject_id = 'forged' WHERE id = ${id()}`);
    expect(await verify()).toMatchObject({ code: 1, broken: expect.stringMatching(/one chain.*\n.*"changed":201,/) });
    await sql(null, `UPDATE audit_log SET ${restored} WHERE id = ${id()}`);
    expect((await verify()).code).toBe(0);
  });

  it('cannot take one away, at the end or before', async () => {
    for (const gone of [id(), last()]) {
      await sql(null, 'CREATE TABLE kept AS SELECT * FROM audit_log WHERE id = ?', [gone]);
      await sql(null, 'DELETE FROM audit_log WHERE id = ?', [gone]);
      expect(await verify()).toMatchObject({ code: 1, broken: expect.stringContaining('"missing":') });
      await sql(null, 'INSERT INTO audit_log SELECT * FROM kept');
      await sql(null, 'DROP TABLE kept');
      expect((await verify()).code).toBe(0);
    }
  });

  it('cannot add one', async () => {
    await sql(
      null,
      `INSERT INTO audit_log (at, actor_kind, action, subject_id, request_id, seal, seal_position)
       VALUES (${dbNow}, 'system', 'test:forged', 'x', 'x', 'x', ${rows.length + 1})`,
    );
    expect(await verify()).toMatchObject({ code: 1, broken: expect.stringContaining('"added":') });
    await sql(null, "DELETE FROM audit_log WHERE action = 'test:forged'");
    expect((await verify()).code).toBe(0);
  });
});
