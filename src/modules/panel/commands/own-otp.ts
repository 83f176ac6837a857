import { invalidCredentials } from '../../../platform/auth/errors.js';
import { newOtpSecret, otpUri } from '../../../platform/auth/otp.js';
import { verifyPassword } from '../../../platform/auth/passwords.js';
import { withSignInLimit } from '../../../platform/auth/sign-in-limit.js';
import type { Context, StaffActor } from '../../../platform/context.js';
import { dbNow, sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { storeSettings } from '../../../platform/settings.js';
import { invalidTransition } from '../panel.errors.js';
import { getStaffAccount } from '../queries/get-staff.js';
import { lockStaff } from './lock-staff.js';
import {
  assertSecondFactor,
  newRecoveryCodes,
  removeSecondFactor,
  type SecondFactor,
  sealSecret,
  takeOtp,
  withOtpLimit,
  wrongCode,
} from './second-factor.js';

interface Enrolment {
  /** Base32, to type in. */
  secret: string;
  /** `otpauth://…`, to scan. */
  uri: string;
}

/** Begins a second factor: it is in force once `confirmOtp` has seen a code of it. Beginning again makes a new secret. */
export function enrolOtp(context: Context, { id }: StaffActor, currentPassword: string): Promise<Enrolment> {
  return withPassword(context, id, currentPassword, async (tx, account) => {
    if (await isInForce(tx, id)) throw alreadyExists({ detail: 'There is a second factor; turn it off first.' });
    const secret = newOtpSecret();
    await removeSecondFactor(tx, id);
    await sql(tx, `INSERT INTO staff_otp (staff_id, secret, created_at) VALUES (?, ?, ${dbNow})`, [
      id,
      sealSecret(secret),
    ]);
    await tx.audit({ action: 'me:otp_enrol', subjectId: id, before: null, after: null });
    return { secret, uri: otpUri({ secret, issuer: (await storeSettings(tx)).name, account }) };
  });
}

/** Puts the second factor in force. Gives the recovery codes, once. */
export function confirmOtp(context: Context, { id }: StaffActor, code: string): Promise<string[]> {
  return withOtpLimit(id, { otp: code }, () =>
    inTransaction(context, async (tx) => {
      await lockStaff(tx, id);
      const { rows } = await sql<{ secret: string }>(
        tx,
        'SELECT secret FROM staff_otp WHERE staff_id = ? AND confirmed_at IS NULL',
        [id],
      );
      if (!rows[0]) throw invalidTransition({ detail: 'No second factor waits to be confirmed.' });
      if (!(await takeOtp(tx, id, rows[0].secret, code))) throw wrongCode();
      await sql(tx, `UPDATE staff_otp SET confirmed_at = ${dbNow} WHERE staff_id = ?`, [id]);
      await tx.audit({ action: 'me:otp_confirm', subjectId: id, before: { otp: false }, after: { otp: true } });
      return newRecoveryCodes(tx, id);
    }),
  );
}

/** Turns one's own second factor off, which takes the password and a code. */
export async function disableOtp(
  context: Context,
  { id }: StaffActor,
  { currentPassword, ...code }: SecondFactor & { currentPassword: string },
): Promise<void> {
  await withOtpLimit(id, code, () =>
    withPassword(context, id, currentPassword, async (tx) => {
      const before = { otp: await isInForce(tx, id) };
      await assertSecondFactor(tx, id, code);
      await removeSecondFactor(tx, id);
      await tx.audit({ action: 'me:otp_disable', subjectId: id, before, after: { otp: false } });
    }),
  );
}

async function isInForce(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql(tx, 'SELECT 1 AS n FROM staff_otp WHERE staff_id = ? AND confirmed_at IS NOT NULL', [id]);
  return rows.length > 0;
}

/** Checks the password, and runs `work` on the locked account while it is still the one. */
async function withPassword<T>(
  context: Context,
  id: string,
  password: string,
  work: (tx: Tx, email: string) => Promise<T>,
): Promise<T> {
  const { email, passwordHash: checked } = await getStaffAccount(id);
  return withSignInLimit(context, `staff:${email}`, async () => {
    if (!(await verifyPassword(checked, password))) throw wrongPassword();
    return inTransaction(context, async (tx) => {
      const staff = await lockStaff(tx, id);
      if (staff.passwordHash !== checked) throw wrongPassword();
      return work(tx, email);
    });
  });
}

const wrongPassword = () => invalidCredentials({ detail: 'The current password is wrong.' });
