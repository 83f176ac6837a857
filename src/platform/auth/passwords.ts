import bcrypt from 'bcrypt';
import { config } from '../../config/index.js';
import { unavailable } from '../errors/index.js';
import { normalizePassword, PASSWORD_MAX_BYTES } from './password-rule.js';

export { NewPassword, passwordFault } from './password-rule.js';

/** bcrypt runs in libuv's four threads, which files and SQLite need as well. */
const AT_ONCE = 2;
const MAX_WAITING = 500;
const MAX_WAIT_MS = 8_000;

/** Hashes a password that has passed `NewPassword`. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => bcrypt.hash(normalizePassword(password), config.auth.bcryptCost));
}

/**
 * Whether the password is the one of the hash. Without a hash, for an account that does not exist or has none, it
 * takes the same time and is false.
 */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  const text = normalizePassword(password);
  // Beyond its limit bcrypt would not look, and take a longer password for the right one.
  const canMatch = hash !== null && Buffer.byteLength(text) <= PASSWORD_MAX_BYTES;
  const isEqual = await inTurn(() => bcrypt.compare(text, canMatch ? hash : dummyHash()));
  return canMatch && isEqual;
}

/** Whether a hash was made with another cost than the one configured now. */
export function isOutdated(hash: string): boolean {
  return bcrypt.getRounds(hash) !== config.auth.bcryptCost;
}

/** A well-formed hash of the configured cost that belongs to no password. */
function dummyHash(): string {
  return `$2b$${String(config.auth.bcryptCost).padStart(2, '0')}$${'.'.repeat(53)}`;
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running++;
  else await turn();
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** Resolves when one that is done hands its place on; throws `unavailable` where that would take too long. */
function turn(): Promise<void> {
  if (waiting.length >= MAX_WAITING) return Promise.reject(tooBusy());
  return new Promise((resolve, reject) => {
    const begin = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(begin), 1);
      reject(tooBusy());
    }, MAX_WAIT_MS);
    waiting.push(begin);
  });
}

const tooBusy = () => unavailable({ detail: 'Too many sign-ins at once; try again.', headers: { 'Retry-After': '2' } });
