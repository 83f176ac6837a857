import fs from 'node:fs';
import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killPrograms, type Place, type Program, startProgram, urlsOf } from '../integration/boot/program.js';
import { temporaryDir } from '../support/environment.js';
import { eventually } from '../support/eventually.js';

const BUILT = ['index.js'];
const STARTED_MS = 90_000;

let place: Place;
beforeEach(() => {
  const { DB_NAME = '', REDIS_URL = '' } = process.env;
  const dataDir = temporaryDir('replicas');
  place = {
    dataDir,
    env: { DB_DIALECT: 'mysql', DB_NAME, REDIS_URL, DATA_DIR: dataDir },
    remove: async () => fs.rmSync(dataDir, { recursive: true, force: true }),
  };
});
afterEach(async () => {
  killPrograms();
  await place.remove();
});

/** The processes that the program has started, by the system's own list. */
function childrenOf({ child }: Program): number[] {
  const list = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}

/** The processes that have answered requests for carts, by the log. */
function answering(program: Program): number[] {
  const lines = program.output().matchAll(/"pid":(\d+),[^\n]*"path":"\/v1\/carts"/g);
  return [...new Set([...lines].map(([, pid]) => Number(pid)))];
}

/** Makes a cart over a connection of its own, since one that is kept stays with its process; gives the status. */
function makeCart(url: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const request = http.request(`${url}/v1/carts`, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    request.once('error', reject).end('{}');
  });
}

/** Makes carts, over several connections, until each of the processes has made one. */
async function untilAllAnswer(program: Program, url: string | undefined, pids: number[]): Promise<void> {
  await eventually(
    async () => {
      expect(await Promise.all(Array.from({ length: 6 }, () => makeCart(url)))).toEqual(Array(6).fill(201));
      return pids.every((pid) => answering(program).includes(pid));
    },
    { timeoutMs: 60_000, everyMs: 200 },
  );
}

const isGone = (pid: number) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

describe('several processes', () => {
  it('share the ports, prepare the database once, replace one that is killed, and end in order', async () => {
    const program = startProgram(place, { WORKERS: '2', SERVICES: 'panel,cart,worker', LOG_LEVEL: 'info' }, BUILT);
    await program.untilStarted(STARTED_MS);
    expect(program.output().match(/created the owner/g)).toHaveLength(1);
    expect(program.output().match(/is running:/g)).toHaveLength(1);
    expect(program.output()).toMatch(/owner@example\.com {2}password \S+ {2}\(made now/);
    const urls = urlsOf(program.output());
    expect(Object.keys(urls)).toEqual(['panel', 'cart', 'worker']);
    expect(new Set(Object.values(urls)).size).toBe(3);
    const children = childrenOf(program);
    expect(children).toHaveLength(3);
    // The last is the worker's.
    const [killed, other] = children as [number, number];
    await untilAllAnswer(program, urls.cart, [killed, other]);

    process.kill(killed, 'SIGKILL');
    const replaced = await eventually(
      () => {
        const now = childrenOf(program);
        return now.length === 3 && !now.includes(killed) && now;
      },
      { timeoutMs: 30_000 },
    );
    const added = replaced.filter((pid) => !children.includes(pid));
    await untilAllAnswer(program, urls.cart, added);
    expect(program.output()).toContain('a process has ended; starting it again');

    program.child.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect([...children, ...replaced].filter((pid) => !isGone(pid))).toEqual([]);
  });

  it('are none where one cannot start', async () => {
    const taken = startProgram(place, { SERVICES: 'cart' }, BUILT);
    await taken.untilStarted(STARTED_MS);
    const { port } = new URL(urlsOf(taken.output()).cart ?? '');
    const program = startProgram(place, { WORKERS: '2', SERVICES: 'cart,worker', CART_PORT: port }, BUILT);
    expect(await program.ended()).toBe(1);
    expect(program.output()).toContain(`Port ${port} is taken by another program`);
    expect(program.output()).toContain('A process of cart could not start; it has said why.');
  });
});
