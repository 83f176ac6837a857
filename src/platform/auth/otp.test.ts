import { expect, it } from 'vitest';
import { newOtpSecret, otpStep, otpUri } from './otp.js';

// RFC 6238, appendix B, the last six of eight digits; its secret is the text 12345678901234567890.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at %d s it is %s', (seconds, code) => {
  expect(otpStep(SECRET, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
});

it('a code is good one step earlier and later, and says which step it is of', () => {
  const at = (seconds: number) => otpStep(SECRET, '287082', new Date(seconds * 1000));
  expect([0, 29, 30, 59, 60, 89].map(at)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(at(90)).toBeNull();
  expect(otpStep(SECRET, '287083', new Date(59_000))).toBeNull();
});

it('secrets are of 160 bits, and the address holds who and where', () => {
  const secret = newOtpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newOtpSecret()).not.toBe(secret);
  const uri = new URL(otpUri({ secret, issuer: 'Kumaş & Co', account: 'ada@example.com' }));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Kumaş & Co:ada@example.com');
  expect(uri.searchParams.get('secret')).toBe(secret);
  expect(uri.searchParams.get('issuer')).toBe('Kumaş & Co');
});
