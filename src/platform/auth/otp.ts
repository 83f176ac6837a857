import { Secret, TOTP } from 'otpauth';

/** Devices and we may be this many steps of 30 s apart. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret for one-time passwords (RFC 6238), in Base32. */
export function newOtpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address behind the QR code that an authenticator app reads. */
export function otpUri({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  return new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The time step that a code of six digits belongs to, or null where it is not one of now. A step must be taken once
 * only: the caller keeps the last.
 */
export function otpStep(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta;
}
