import { expect, it } from 'vitest';
import { deriveKey, deriveKeys } from './keys.js';

it('keys differ by purpose, are stable, and tell nothing of the secret', () => {
  expect(deriveKey('one')).toMatchObject({ type: 'secret', symmetricKeySize: 32 });
  expect(deriveKey('one').equals(deriveKey('one'))).toBe(true);
  expect(deriveKey('one').equals(deriveKey('two'))).toBe(false);
  expect(deriveKeys('one')[0]?.equals(deriveKey('one'))).toBe(true);
});
