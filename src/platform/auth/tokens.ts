import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { config } from '../../config/index.js';
import { tokenExpired, unauthenticated } from '../errors/index.js';

/** Whose token: a shopper's for the store surface, a staff member's for the admin surface. */
export type Audience = 'store' | 'staff';

export interface TokenClaims {
  /** The id of the shopper or staff member. */
  subject: string;
  sessionId: string;
}

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ISSUER = 'emporion';
const CACHE_MS = 5_000;
const CACHE_SIZE = 5_000;

const Claims = z.object({
  typ: z.literal('access'),
  sub: z.string().min(1),
  sid: z.string().min(1),
  exp: z.int(),
});

/** Signs an access token of 15 minutes with the newest secret of its audience. */
export function signAccessToken(audience: Audience, { subject, sessionId }: TokenClaims): string {
  const [newest] = keysOf(audience);
  return jwt.sign({ typ: 'access', sid: sessionId }, newest as KeyObject, {
    algorithm: 'HS256',
    issuer: ISSUER,
    audience,
    subject,
    expiresIn: ACCESS_TOKEN_SECONDS,
  });
}

/**
 * Checks an access token and gives what it claims. Throws `token_expired` for one that was good until its time,
 * `unauthenticated` for everything else. Says nothing about the session: the caller looks that up.
 */
export function verifyAccessToken(audience: Audience, token: string): TokenClaims {
  const key = createHash('sha256').update(`${audience} ${token}`).digest('base64');
  const known = verified.get(key);
  if (known && known.until > Date.now()) return known.claims;
  verified.delete(key);

  const { sub, sid, exp } = verifySigned(audience, token);
  const expiresAt = exp * 1000;
  if (expiresAt <= Date.now()) throw tokenExpired();
  const claims = { subject: sub, sessionId: sid };
  remember(key, claims, Math.min(Date.now() + CACHE_MS, expiresAt));
  return claims;
}

/** Expiry is left to the caller: a token that is wrong in another way as well must not be called expired. */
function verifySigned(audience: Audience, token: string): z.output<typeof Claims> {
  for (const key of keysOf(audience)) {
    try {
      return Claims.parse(
        jwt.verify(token, key, { algorithms: ['HS256'], issuer: ISSUER, audience, ignoreExpiration: true }),
      );
    } catch {
      // Signed with another secret of the rotation, or not by us at all.
    }
  }
  throw unauthenticated();
}

const keys = new Map<Audience, KeyObject[]>();

/** Read on first use: only the panel service is given the secret of staff. */
function keysOf(audience: Audience): KeyObject[] {
  let found = keys.get(audience);
  if (!found) {
    const secrets = audience === 'staff' ? config.auth.staffJwtSecrets : config.auth.jwtSecrets;
    found = secrets.map((secret) => createSecretKey(secret, 'utf8'));
    keys.set(audience, found);
  }
  return found;
}

/** Tokens that were verified a moment ago, by hash, oldest first. */
const verified = new Map<string, { claims: TokenClaims; until: number }>();

function remember(key: string, claims: TokenClaims, until: number): void {
  verified.set(key, { claims, until });
  if (verified.size <= CACHE_SIZE) return;
  const [oldest] = verified.keys();
  verified.delete(oldest as string);
}
