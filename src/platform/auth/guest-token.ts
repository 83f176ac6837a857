import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface GuestToken {
  token: string;
  hash: string;
}

/** The secret that opens a guest's cart or order: 32 random bytes, given once and kept only as SHA-256. */
export function newGuestToken(): GuestToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashGuestToken(token) };
}

export function hashGuestToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a sent token is the one whose hash is kept, compared in constant time. */
export function isGuestToken(sent: string | undefined, hash: string | null): boolean {
  if (!sent || !hash) return false;
  return timingSafeEqual(Buffer.from(hashGuestToken(sent)), Buffer.from(hash));
}
