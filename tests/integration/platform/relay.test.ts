import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemContext } from '../../../src/platform/context.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { inTransaction, type Tx } from '../../../src/platform/database/transaction.js';
import {
  type DeliveredEvent,
  defineEventHandler,
  type EventHandler,
  oldestEventSeconds,
  type Relay,
  startRelay,
} from '../../../src/platform/outbox/index.js';
import { temporaryDir } from '../../support/environment.js';
import { eventually } from '../../support/eventually.js';

interface OutboxRow {
  attempts: number;
  delivered_at: unknown;
  last_error: string | null;
  lease_until: unknown;
}

const relays: Relay[] = [];
const children: ChildProcess[] = [];
/** The audit log keeps what earlier tests wrote. */
let lastRecorded = 0;

beforeEach(async () => {
  for (const table of ['outbox_deliveries', 'outbox']) await sql(null, `DELETE FROM ${table}`);
  const { rows } = await sql<{ id: number | null }>(null, 'SELECT MAX(id) AS id FROM audit_log');
  lastRecorded = Number(rows[0]?.id ?? 0);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});

describe('the relay', () => {
  it('delivers an event to every handler of its kind, and to no other', async () => {
    const seen: string[] = [];
    relay([
      external('first', async (event) => void seen.push(`first ${event.subjectId} ${JSON.stringify(event.payload)}`)),
      external('second', async (event) => void seen.push(`second ${event.subjectId}`)),
      { ...external('other', async () => void seen.push('other')), kinds: ['other.kind'] },
    ]);
    await emit('a');
    await eventually(() => seen.length === 2, { everyMs: 10 });
    expect(seen.sort()).toEqual(['first a {"n":1}', 'second a']);
    await allDelivered();
    expect(await oldestEventSeconds()).toBe(0);
  });

  it('closes an event that nobody handles', async () => {
    relay([]);
    await emit('a');
    await allDelivered();
  });

  it('does not deliver what was rolled back', async () => {
    const seen: string[] = [];
    relay([external('first', async (event) => void seen.push(event.subjectId))]);
    const failing = inTransaction(systemContext('test'), async (tx) => {
      await tx.emit({ kind: 'test.happened', subjectId: 'a' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await emit('b');
    await allDelivered();
    expect(seen).toEqual(['b']);
  });

  it('tries again what failed, later each time, and holds up nothing else', async () => {
    const seen: string[] = [];
    let calls = 0;
    relay([
      record(),
      external('flaky', async ({ subjectId }) => {
        calls++;
        if (subjectId === 'bad' && calls < 3) throw new Error('connect smtp://user:hunter2@mail.example.com failed');
        seen.push(subjectId);
      }),
    ]);
    await emit('bad');
    await emit('good');
    await eventually(() => seen.includes('good'));
    const failed = await eventually(async () => (await row('bad')).last_error && row('bad'));
    expect(failed).toMatchObject({ attempts: 1, delivered_at: null, lease_until: null });
    expect(failed.last_error).toMatch(/^flaky: Error: connect smtp:/);
    expect(failed.last_error).not.toContain('hunter2');
    expect(await oldestEventSeconds()).toBeGreaterThan(0);
    // It waits its 2 s.
    await sleep(1_000);
    expect(calls).toBe(2);
    await allDelivered(15_000);
    expect(await row('bad')).toMatchObject({ attempts: 2, last_error: null });
    // The handler that had succeeded was not asked again.
    expect(await recorded()).toEqual(['bad', 'good']);
  }, 30_000);

  it('leaves no effect of a handler that fails in its transaction', async () => {
    let calls = 0;
    relay([
      defineEventHandler({
        name: 'record',
        kinds: ['test.happened'],
        async inTransaction(events, tx) {
          await recordAll(events, tx);
          if (++calls === 1) throw new Error('after the write');
        },
      }),
    ]);
    await emit('a');
    await allDelivered();
    expect(calls).toBe(2);
    expect(await recorded()).toEqual(['a']);
  });

  it('delivers in one transaction what is due together, and each alone where one of them fails', async () => {
    await emit('a', 'bad', 'c');
    const calls: string[] = [];
    relay([
      defineEventHandler({
        name: 'record',
        kinds: ['test.happened'],
        async inTransaction(events, tx) {
          await recordAll(events, tx);
          const subjects = events.map(({ subjectId }) => subjectId);
          calls.push(subjects.join(' '));
          if (subjects.includes('bad')) throw new Error('not this one');
        },
      }),
    ]);
    await eventually(async () => (await row('bad')).last_error);
    expect(calls[0]).toBe('a bad c');
    expect(calls.slice(1, 4).sort()).toEqual(['a', 'bad', 'c']);
    expect(await recorded()).toEqual(['a', 'c']);
    expect(await row('bad')).toMatchObject({ delivered_at: null, last_error: 'record: Error: not this one' });
    expect((await row('c')).delivered_at).not.toBeNull();
  });

  it('gives a handler up that does not answer, and pauses it so that others go on', async () => {
    const seen: string[] = [];
    const never = external('never', () => new Promise(() => undefined));
    relay([never, external('other', async ({ subjectId }) => void seen.push(subjectId))], { handlerDeadlineMs: 300 });
    // More than are in delivery at once.
    await emit(...Array.from({ length: 200 }, (_, n) => `e${n}`));
    await eventually(() => new Set(seen).size === 200, { timeoutMs: 30_000 });
    const error = await eventually(async () => (await row('e0')).last_error);
    expect(error).toContain('never: Error: no answer within 300 ms');
  });

  it('refuses two handlers of one name', () => {
    expect(() => startRelay([record(), record()])).toThrow('same name: record');
  });

  it('delivers once in transaction, whichever of two relays is first', async () => {
    for (let n = 0; n < 100; n++) await emit(`e${n}`);
    relay([record()]);
    relay([record()]);
    await allDelivered(15_000);
    expect(await recorded()).toHaveLength(100);
    expect(new Set(await recorded()).size).toBe(100);
  }, 30_000);

  it('delivers everything after kill -9: in transaction once, outside at least once', async () => {
    const dir = temporaryDir('relay');
    const told = path.join(dir, 'told');
    fs.writeFileSync(told, '');
    for (let n = 0; n < 150; n++) await emit(`e${n}`);
    const first = relayProcess(told);
    await eventually(async () => (await recorded()).length > 20, { timeoutMs: 30_000, everyMs: 5 });
    const gone = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGKILL');
    await gone;
    expect((await recorded()).length).toBeLessThan(150);
    // As if the 30 s of the lease had passed.
    await sql(null, `UPDATE outbox SET lease_until = ${dbNowPlus(-1)} WHERE lease_until IS NOT NULL`);
    relayProcess(told);
    relayProcess(told);
    await allDelivered(30_000);
    expect((await recorded()).sort()).toEqual(Array.from({ length: 150 }, (_, n) => `e${n}`).sort());
    expect(new Set(fs.readFileSync(told, 'utf8').trim().split('\n')).size).toBe(150);
    fs.rmSync(dir, { recursive: true });
  }, 90_000);
});

function relay(handlers: EventHandler[], options = {}): void {
  relays.push(startRelay(handlers, options));
}

function relayProcess(told: string): ChildProcess {
  const script = path.join(import.meta.dirname, 'relay-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, told], { stdio: 'inherit' });
  children.push(child);
  return child;
}

function record(): EventHandler {
  return defineEventHandler({
    name: 'record',
    kinds: ['test.happened'],
    inTransaction: recordAll,
  });
}

async function recordAll(events: DeliveredEvent[], tx: Tx): Promise<void> {
  for (const { subjectId } of events) {
    await tx.audit({ action: 'test:record', subjectId, before: null, after: null });
  }
}

function external(name: string, run: Extract<EventHandler, { external: unknown }>['external']): EventHandler {
  return defineEventHandler({ name, kinds: ['test.happened'], external: run });
}

async function emit(...subjects: string[]): Promise<void> {
  await inTransaction(systemContext('test'), (tx) =>
    tx.emit(...subjects.map((subjectId) => ({ kind: 'test.happened', subjectId, payload: { n: 1 } }))),
  );
}

async function recorded(): Promise<string[]> {
  const { rows } = await sql<{ subject_id: string }>(
    null,
    'SELECT subject_id FROM audit_log WHERE id > ? ORDER BY subject_id',
    [lastRecorded],
  );
  return rows.map((row) => row.subject_id);
}

async function row(subjectId: string): Promise<OutboxRow> {
  const { rows } = await sql<OutboxRow>(null, 'SELECT * FROM outbox WHERE subject_id = ?', [subjectId]);
  return rows[0]!;
}

async function allDelivered(timeoutMs = 10_000): Promise<void> {
  const open = async () =>
    Number((await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL')).rows[0]?.n);
  await eventually(async () => (await open()) === 0, { timeoutMs });
}
