import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { config } from '../../config/index.js';

const KEY_BYTES = 32;
const cache = new Map<string, KeyObject[]>();

/**
 * One key a configured secret, newest first, for one purpose: what was made under the old secret can be read still. To
 * encrypt with bytes instead of a `KeyObject` takes three times as long.
 */
export function deriveKeys(purpose: string): KeyObject[] {
  const known = cache.get(purpose);
  if (known) return known;
  const keys = config.auth.jwtSecrets.map((secret) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `emporion/${purpose}`, KEY_BYTES))),
  );
  cache.set(purpose, keys);
  return keys;
}

/** The key that new things of this purpose are made with. It says nothing about the secret or other keys. */
export function deriveKey(purpose: string): KeyObject {
  const [newest] = deriveKeys(purpose);
  if (!newest) throw new Error('JWT_SECRET is empty');
  return newest;
}
