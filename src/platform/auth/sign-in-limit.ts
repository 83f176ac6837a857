import { config } from '../../config/index.js';
import { limitConcurrency } from '../../utils/limit.js';
import type { Context } from '../context.js';
import { Problem } from '../errors/index.js';
import { ipKey, type Limiter, limiters } from '../limits/index.js';
import { loggerOf } from '../logging/index.js';
import { signInFailures } from '../metrics/index.js';
import { invalidCredentials } from './errors.js';

/**
 * Runs one check of a password under the limits of failed sign-ins. It is counted before, so that attempts made at
 * once cannot pass together, and taken back unless `work` throws `invalid_credentials`. Attempts of one address and IP
 * beyond the limit wait for those before them, so that right ones made at once are not taken for failures. `account` is
 * the surface and the normalised e-mail address: `store:ada@example.com`.
 */
export async function withSignInLimit<T>(context: Context, account: string, work: () => Promise<T>): Promise<T> {
  const ip = ipKey(context.ip);
  const pair = `${account} ${ip}`;
  try {
    return await inTurn(pair, () =>
      unlessFailed(limiters.loginPair, pair, () => unlessFailed(limiters.loginIp, ip, work)),
    );
  } catch (error) {
    if (isWrongPassword(error)) tellFailed(context, account);
    throw error;
  }
}

const isWrongPassword = (error: unknown) => error instanceof Problem && error.code === invalidCredentials.code;

/** Told without the address: it may be a password that was typed into the wrong field. */
function tellFailed({ ip, requestId }: Context, account: string): void {
  const surface = account.split(':')[0] ?? '';
  signInFailures.inc({ surface });
  loggerOf('auth').warn({ surface, ip, requestId }, 'a sign-in failed');
}

/** Counts one, and takes it back unless `work` fails by a wrong password. */
async function unlessFailed<T>(limiter: Limiter, key: string, work: () => Promise<T>): Promise<T> {
  await limiter.assertAllowed(key);
  await limiter.count(key);
  try {
    const result = await work();
    await limiter.giveBack(key);
    return result;
  } catch (error) {
    if (!isWrongPassword(error)) await limiter.giveBack(key);
    throw error;
  }
}

/** How many attempts of one address and IP there are, and how they take their turns. */
const gates = new Map<string, { attempts: number; enter: ReturnType<typeof limitConcurrency> }>();

/** No more at once than may fail: those beyond wait until it is known whether these did. */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const { login } = config.limits;
  if (login === 0) return work();
  const gate = gates.get(key) ?? { attempts: 0, enter: limitConcurrency(login) };
  gates.set(key, gate);
  gate.attempts += 1;
  try {
    return await gate.enter(work);
  } finally {
    gate.attempts -= 1;
    if (gate.attempts === 0) gates.delete(key);
  }
}
