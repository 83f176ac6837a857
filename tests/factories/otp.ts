import { Secret, TOTP } from 'otpauth';
import { confirmOtp, enrolOtp } from '../../src/modules/panel/commands/own-otp.js';
import { systemContext } from '../../src/platform/context.js';
import { buildStaff, type StaffMember } from './staff.js';

/** The code that a device with this secret shows; of a later or earlier one with so many `steps`. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

const actorOf = ({ id }: { id: string }) => ({
  kind: 'staff' as const,
  id,
  name: 'Katherine Johnson',
  sessionId: '',
  permissions: new Set<string>(),
});

/** Begins a second factor for somebody. */
export function enrol({ id, password }: Pick<StaffMember, 'id' | 'password'>) {
  const actor = actorOf({ id });
  return enrolOtp({ ...systemContext('test'), actor }, actor, password);
}

/** Somebody whose sign-in takes a second factor. It was confirmed with the code of the step before this one. */
export async function buildStaffWithOtp(given: Parameters<typeof buildStaff>[0] = {}) {
  const staff = await buildStaff(given);
  const { secret } = await enrol(staff);
  const actor = actorOf(staff);
  const recoveryCodes = await confirmOtp({ ...systemContext('test'), actor }, actor, codeOf(secret, -1));
  return { ...staff, secret, recoveryCodes };
}
