import { describe, expect, it } from 'vitest';
import { NewPassword, passwordFault } from './password-rule.js';

describe('a new password', () => {
  it.each([
    ['nine characters', 'kV7-pq2xz'],
    ['nine characters of four bytes', '💰'.repeat(9)],
    ['nothing', ''],
  ])('is refused with %s', (_, password) => {
    expect(passwordFault(password)).toMatch(/at least 10 characters/);
  });

  it('is measured in bytes of UTF-8 at its upper end', () => {
    expect(passwordFault('é'.repeat(36))).toBeNull();
    expect(passwordFault(`${'é'.repeat(36)}x`)).toMatch(/at most 72 bytes/);
    expect(passwordFault(`${'💰'.repeat(18)}`)).toBeNull();
    expect(passwordFault(`${'💰'.repeat(18)}x`)).toMatch(/at most 72 bytes/);
    expect(passwordFault('kV7'.repeat(24))).toBeNull();
    expect(passwordFault(`${'kV7'.repeat(24)}x`)).toMatch(/at most 72 bytes/);
  });

  it('counts a composed and a decomposed accent alike', () => {
    expect(passwordFault('e\u0301'.repeat(36))).toBeNull();
  });

  it.each([
    'password12',
    'Password123!',
    'P@ssw0rd1234',
    '2024-Welcome-99',
    'letmein letmein',
    'passwordpassword',
    '1q2w3e4r5t',
    'QwertyUiop',
    '1234567890',
    '0987654321',
    'zyxwvutsrqp',
    'aaaaaaaaaa',
    '1212121212',
    'abcabcabcabc',
  ])('is refused when it is common: %s', (password) => {
    expect(passwordFault(password)).toMatch(/too common/);
  });

  it.each(['a-long-password', 'kettle harbour violin', 'S3cure-enough-pw', '💰a💰b💰c💰d💰e'])(
    'may be %s',
    (password) => {
      expect(passwordFault(password)).toBeNull();
    },
  );

  it('gets one message, not one for each rule', () => {
    const parsed = NewPassword.safeParse('12345');
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual(['must have at least 10 characters']);
  });
});
