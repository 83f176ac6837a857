import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseAway, DatabaseError } from '../platform/database/create-database.js';
import { isConnectionLost } from '../platform/database/errors.js';
import { Problem } from '../platform/errors/index.js';

const ATTEMPTS = 5;
const PAUSE_MS = 1_000;

/** Runs a step that may be repeated, again while the database is away: it may be starting as well, or busy. */
export async function patiently<T>(step: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      if (attempt === ATTEMPTS || !isAway(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

function isAway(error: unknown): boolean {
  if (error instanceof DatabaseError) return error instanceof DatabaseAway;
  return isConnectionLost(error) || (error instanceof Problem && error.status === 503);
}
