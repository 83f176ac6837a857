import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import type { ServiceName } from '../../src/config/env.js';
import type { Client } from './client.js';
import { type PlatformProcess, startProcesses } from './processes.js';

const CLI = path.resolve(import.meta.dirname, '../../bin/emporion.js');

/** A shop under load: each call may go to either of two processes. */
export interface TwoOfEach {
  users: [Client, Client];
  products: [Client, Client];
  carts: [Client, Client];
  orders: [Client, Client];
  processes: [PlatformProcess, PlatformProcess];
  stop(): Promise<void>;
}

const EVERY_SERVICE: ServiceName[] = ['user', 'product', 'order', 'cart', 'worker'];

/** Two of each store service and two workers, in two processes; with no limit on pending orders. */
export async function startTwoOfEach({ env = {} }: { env?: Record<string, string> } = {}): Promise<TwoOfEach> {
  const { all, clients, stop } = await startProcesses({
    services: [EVERY_SERVICE, EVERY_SERVICE],
    // As many connections for all of a process's services as two of them would have by themselves.
    env: { MAX_PENDING_ORDERS: '0', DB_POOL: '16', ...env },
  });
  return {
    users: pair(clients('user')),
    products: pair(clients('product')),
    carts: pair(clients('cart')),
    orders: pair(clients('order')),
    processes: pair(all),
    stop,
  };
}

/** The one of two that an even or odd number is sent to. */
export const pick = <T>(two: [T, T], index: number): T => two[index % 2 === 0 ? 0 : 1];

function pair<T>([first, second]: T[]): [T, T] {
  if (!first || !second) throw new Error('there are no two');
  return [first, second];
}

/** Runs `emporion verify` as a shop's owner would, on the test's database unless `env` says otherwise. */
export async function expectCleanVerify(env: Record<string, string> = {}): Promise<void> {
  const { code, printed } = await new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(process.execPath, [CLI, 'verify'], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, printed: stdout + stderr }),
    );
  });
  expect(code, printed).toBe(0);
  console.log(`verify: ${printed.trim().split('\n').at(-1)}`);
}

/** How often each value occurs, such as `201 ×100, 409 insufficient_stock ×200`. */
export function tally(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([value, count]) => `${value} ×${count}`)
    .join(', ');
}

/** What an answer says in short: its status, and the code of a problem. */
export const outcomeOf = ({ status, body }: { status: number; body: { code?: string } | null }): string =>
  body?.code ? `${status} ${body.code}` : String(status);
