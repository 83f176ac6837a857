import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import { config } from '../../../config/index.js';
import { REFRESH_TOKEN_SECONDS } from '../../../platform/auth/refresh-tokens.js';
import { forbidden } from '../../../platform/errors/index.js';

const NAME = 'staff_refresh_token';
const attributes = {
  httpOnly: true,
  sameSite: 'strict',
  secure: config.isProduction,
  path: '/v1/admin/auth',
} as const;

/** The header that gives a browser its refresh token, where no script can read it. */
export function keepInCookie(refreshToken: string): Record<string, string> {
  const cookie = { ...attributes, name: NAME, value: refreshToken, maxAge: REFRESH_TOKEN_SECONDS };
  return { 'Set-Cookie': stringifySetCookie(cookie) };
}

/** The header that takes it away again. */
export function forgetCookie(): Record<string, string> {
  return { 'Set-Cookie': stringifySetCookie({ ...attributes, name: NAME, value: '', maxAge: 0 }) };
}

/** The refresh token of the cookie, if one was sent by a page of the panel itself. Throws `forbidden` for another's. */
export function tokenOfCookie(headers: IncomingHttpHeaders): string | undefined {
  const token = parseCookie(headers.cookie ?? '')[NAME];
  if (!token) return undefined;
  assertOwnPage(headers);
  return token;
}

/**
 * Throws `forbidden` unless the request comes from a page of this very origin. `SameSite=Strict` keeps other sites
 * away, but to a browser another port or subdomain is the same site. Where it does not say where a request comes from
 * (`Sec-Fetch-Site` is sent over https and to localhost only), its `Origin` must be the host that is called.
 */
export function assertOwnPage(headers: IncomingHttpHeaders): void {
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined ? hostOf(headers.origin) === headers.host : site === 'same-origin';
  if (!isOwn) throw forbidden({ detail: 'The cookie is for pages of the panel itself.' });
}

function hostOf(origin: string | undefined): string | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
}
