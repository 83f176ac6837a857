import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { deriveKey, deriveKeys } from '../auth/keys.js';
import { validationFailed } from '../errors/index.js';

export type CursorValue = string | number | null;

const MAC_BYTES = 12;

/**
 * Makes an opaque cursor of the last row's sort values. It is signed under the list's name, with its sort where it has
 * several, so a query may trust what it reads from it.
 */
export function encodeCursor(list: string, values: readonly CursorValue[]): string {
  const payload = Buffer.from(JSON.stringify(values));
  return Buffer.concat([macOf(deriveKey('cursor'), list, payload), payload]).toString('base64url');
}

/** Reads a cursor of this list, of `length` values; throws `validation_failed` at `cursor` for anything else. */
export function decodeCursor(list: string, text: string, length: number): CursorValue[] {
  const bytes = Buffer.from(text, 'base64url');
  const mac = bytes.subarray(0, MAC_BYTES);
  const payload = bytes.subarray(MAC_BYTES);
  const isOurs =
    mac.length === MAC_BYTES && deriveKeys('cursor').some((key) => timingSafeEqual(mac, macOf(key, list, payload)));
  if (!isOurs) throw badCursor();
  const values: unknown = JSON.parse(payload.toString());
  if (!Array.isArray(values) || values.length !== length) throw badCursor();
  return values as CursorValue[];
}

function macOf(key: KeyObject, list: string, payload: Buffer): Buffer {
  return createHmac('sha256', key).update(`${list}\n`).update(payload).digest().subarray(0, MAC_BYTES);
}

function badCursor() {
  return validationFailed({ errors: [{ path: 'cursor', message: 'is not a cursor of this list' }] });
}
