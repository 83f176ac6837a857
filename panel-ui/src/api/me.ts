import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch } from './client';
import { codeOf } from './otp-code';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { type Me, rememberStaff } from './session';

export type Session = PanelSchemas['StaffSession'];

export async function readMe(): Promise<Versioned<Me>> {
  const { etag, ...staff } = await unwrapVersioned(api.GET('/v1/admin/me'));
  rememberStaff(staff);
  return { ...staff, etag };
}

export async function updateMe(me: Versioned<Me>, body: { name: string; email: string }): Promise<Versioned<Me>> {
  const changed = await unwrapVersioned(api.PATCH('/v1/admin/me', { params: { header: ifMatch(me.etag) }, body }));
  const { etag, ...staff } = changed;
  rememberStaff(staff);
  return { ...staff, etag };
}

export async function changePassword(body: { currentPassword: string; newPassword: string }): Promise<void> {
  await unwrap(api.PUT('/v1/admin/me/password', { body }));
}

export const readSessions = async (): Promise<Session[]> =>
  (await unwrap(api.GET('/v1/admin/me/sessions', { params: { query: { limit: 100 } } }))).items;

export async function endSession(sessionId: string): Promise<void> {
  await unwrap(api.DELETE('/v1/admin/me/sessions/{sessionId}', { params: { path: { sessionId } } }));
}

export type OtpEnrolment = PanelSchemas['OtpEnrolment'];

export const beginOtp = (currentPassword: string): Promise<OtpEnrolment> =>
  unwrap(api.PUT('/v1/admin/me/otp', { body: { currentPassword } }));

export const confirmOtp = async (otp: string): Promise<string[]> =>
  (await unwrap(api.PUT('/v1/admin/me/otp/confirmation', { body: { otp } }))).recoveryCodes;

export async function disableOtp(currentPassword: string, code: string): Promise<void> {
  await unwrap(api.POST('/v1/admin/me/otp/disable', { body: { currentPassword, ...codeOf(code) } }));
}
