import type { PanelSchemas } from '@emporion/client';
import { anonymous } from './anonymous';
import { ProblemError, unwrap } from './problem';

export type Me = PanelSchemas['Me'];
type SignedIn = PanelSchemas['SignedInStaff'];

export interface Credentials {
  email: string;
  password: string;
  otp?: string;
  recoveryCode?: string;
}

/** Refreshed this long before it expires, so that no request has to wait for a 401 first. */
const EARLY_MS = 30_000;
const LOCK = 'emporion-staff-session';
/** How long another tab may take to be given its new cookie. */
const OTHER_TAB_MS = 500;
/** A server that is restarted, or a network that fails for a moment, must not sign anybody out. */
const ATTEMPTS = 5;
const PAUSE_MS = 1_000;

interface Access {
  token: string;
  expiresAt: number;
}

let access: Access | null = null;
let me: Me | null = null;
let refreshing: Promise<void> | null = null;

/** The refresh token stays in a cookie that no script can read; the access token in memory alone. */
export async function signIn(credentials: Credentials): Promise<void> {
  keep(await unwrap(anonymous.POST('/v1/admin/auth/login', { body: { ...credentials, cookie: true } })));
}

/** Sets the first password of somebody who was invited. */
export async function acceptInvitation(token: string, password: string): Promise<void> {
  keep(await unwrap(anonymous.POST('/v1/admin/auth/accept-invitation', { body: { token, password, cookie: true } })));
}

export async function signOut(): Promise<void> {
  forget();
  // Whether or not the server hears of it, this page has forgotten.
  await anonymous.POST('/v1/admin/auth/logout', { body: {} }).catch(() => undefined);
}

export function forget(): void {
  access = null;
  me = null;
}

/** Who is signed in; throws where nobody is. */
export async function currentStaff(): Promise<Me> {
  if (!me) await refresh();
  if (!me) throw new Error('nobody is signed in');
  return me;
}

export function rememberStaff(staff: Me): void {
  me = staff;
}

/** A token that is good for the next request. */
export async function accessToken(): Promise<string | null> {
  if (!access || access.expiresAt - EARLY_MS < Date.now()) await refresh().catch(() => undefined);
  return access?.token ?? null;
}

/** Gets new tokens, once for all who ask meanwhile. */
export function refresh(): Promise<void> {
  refreshing ??= underLock(renew).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function renew(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return keep(await unwrap(anonymous.POST('/v1/admin/auth/refresh', { body: {} })));
    } catch (error) {
      const pauseMs = pauseAfter(error, attempt);
      if (pauseMs === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Milliseconds until it is worth asking again; null where it is not. */
function pauseAfter(error: unknown, attempt: number): number | null {
  if (!(error instanceof ProblemError)) return null;
  if (error.code === 'token_reused') return attempt === 1 ? OTHER_TAB_MS : null;
  return error.isPassing && attempt < ATTEMPTS ? PAUSE_MS : null;
}

/** One tab at a time; browsers have no locks on pages that came over plain HTTP from another machine. */
const underLock = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(LOCK, work) : work();

function keep({ staff, accessToken: token, expiresIn }: SignedIn): void {
  access = { token, expiresAt: Date.now() + expiresIn * 1_000 };
  me = staff;
}
