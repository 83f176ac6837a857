import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sections } from '../../src/config/env.js';

/** The same for every test, so that neither a developer's `.env` nor the shell decides what is tested. */
const FIXED: Record<string, string> = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  HOST: '127.0.0.1',
  PANEL_PORT: '0',
  USER_PORT: '0',
  PRODUCT_PORT: '0',
  ORDER_PORT: '0',
  CART_PORT: '0',
  WORKER_PORT: '0',
  DB_HOST: '127.0.0.1',
  DB_PORT: '3306',
  DB_USER: 'root',
  DEMO_DATA: 'off',
  MIGRATE: 'auto',
  BCRYPT_COST: '4',
  JWT_SECRET: 'test-only-secret-of-the-store-surface',
  STAFF_JWT_SECRET: 'test-only-secret-of-the-staff-surface',
  OWNER_EMAIL: 'owner@example.com',
  OWNER_PASSWORD: 'correct-horse-battery',
};

/**
 * A whole environment: what tests fix, limits off, and every other variable empty, which counts as not set and
 * which `.env` does not fill.
 */
export function testEnvironment(more: Record<string, string>): Record<string, string> {
  const names = Object.values(sections).flatMap((section) => Object.keys(section));
  const known = Object.fromEntries(names.map((name) => [name, name.startsWith('RATE_LIMIT_') ? '0' : '']));
  return { ...known, ...FIXED, ...more };
}

/** A new folder under the system's temporary one, that the caller removes. */
export function temporaryDir(label: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `emporion-test-${label}-`));
}

/** A name that no other test uses. It has a hyphen because a shop's may have one. */
export const databaseName = (runId: string): string => `emporion-test-${runId}-${randomBytes(5).toString('hex')}`;

/** Whether the process still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
