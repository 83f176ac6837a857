import { ok, type Reply } from '../../../platform/http/route.js';
import type { SignedInStaff } from '../commands/open-staff-session.js';
import { presentSignedInStaff } from './panel.presenter.js';
import { keepInCookie } from './refresh-cookie.js';

/** The answer to whoever has just signed in; the refresh token is in a cookie or in the body, never in both. */
export function signedIn(staff: SignedInStaff, inCookie = false): Reply {
  const { refreshToken, ...body } = presentSignedInStaff(staff);
  return inCookie ? { ...ok(body), headers: keepInCookie(staff.refreshToken) } : ok({ ...body, refreshToken });
}
