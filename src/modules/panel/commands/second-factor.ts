import { createHash, randomBytes } from 'node:crypto';
import { decryptText, encryptText } from '../../../platform/auth/encryption.js';
import { invalidCredentials } from '../../../platform/auth/errors.js';
import { otpStep } from '../../../platform/auth/otp.js';
import { dbNow, sql, toDate } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { Problem } from '../../../platform/errors/index.js';
import { limiters } from '../../../platform/limits/index.js';
import { otpRequired } from '../panel.errors.js';

/** What proves the second factor: a code of the device, or one of those kept for when it is lost. */
export interface SecondFactor {
  otp?: string | undefined;
  recoveryCode?: string | undefined;
}

const PURPOSE = 'staff-otp';
const RECOVERY_CODES = 10;
const RECOVERY_LETTERS = 16;
/** Crockford's Base32: nothing that is taken for something else on paper. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

export const sealSecret = (secret: string): string => encryptText(PURPOSE, secret);
export const openSecret = (sealed: string): string | null => decryptText(PURPOSE, sealed);

/**
 * Throws unless the staff member has no second factor or proves it; each code is taken once. Throws `otp_required` where
 * nothing was sent, `invalid_credentials` for a code that is wrong or used.
 */
export async function assertSecondFactor(tx: Tx, staffId: string, sent: SecondFactor): Promise<void> {
  const { rows } = await sql<{ secret: string }>(
    tx,
    'SELECT secret FROM staff_otp WHERE staff_id = ? AND confirmed_at IS NOT NULL',
    [staffId],
  );
  if (!rows[0]) return;
  const { otp, recoveryCode } = sent;
  if (otp === undefined && recoveryCode === undefined) throw otpRequired();
  const isRight =
    otp === undefined
      ? await takeRecoveryCode(tx, staffId, String(recoveryCode))
      : await takeOtp(tx, staffId, rows[0].secret, otp);
  if (!isRight) throw wrongCode();
}

/** Takes a code of the device. The secret is encrypted anew, so that JWT_SECRET can be rotated. */
export async function takeOtp(tx: Tx, staffId: string, sealed: string, code: string): Promise<boolean> {
  const { rows } = await sql<{ now: unknown }>(tx, `SELECT ${dbNow} AS now`);
  const secret = openSecret(sealed);
  const step = secret === null ? null : otpStep(secret, code, toDate(rows[0]?.now));
  if (secret === null || step === null) return false;
  const { affected } = await sql(
    tx,
    'UPDATE staff_otp SET last_step = ?, secret = ? WHERE staff_id = ? AND last_step < ?',
    [step, sealSecret(secret), staffId, step],
  );
  return affected === 1;
}

async function takeRecoveryCode(tx: Tx, staffId: string, code: string): Promise<boolean> {
  const { affected } = await sql(
    tx,
    `UPDATE staff_recovery_codes SET used_at = ${dbNow} WHERE staff_id = ? AND code_hash = ? AND used_at IS NULL`,
    [staffId, hashOf(code)],
  );
  return affected === 1;
}

/** Makes new recovery codes in place of the old. They are shown once: only their hashes are kept. */
export async function newRecoveryCodes(tx: Tx, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, makeCode);
  await sql(tx, 'DELETE FROM staff_recovery_codes WHERE staff_id = ?', [staffId]);
  for (const code of codes) {
    await sql(tx, 'INSERT INTO staff_recovery_codes (staff_id, code_hash) VALUES (?, ?)', [staffId, hashOf(code)]);
  }
  return codes;
}

export async function removeSecondFactor(tx: Tx, staffId: string): Promise<void> {
  await sql(tx, 'DELETE FROM staff_recovery_codes WHERE staff_id = ?', [staffId]);
  await sql(tx, 'DELETE FROM staff_otp WHERE staff_id = ?', [staffId]);
}

/**
 * Runs one check of a second factor under the limit of its account: from many addresses six digits could be guessed.
 * Counted before, and taken back unless `work` throws `invalid_credentials`.
 */
export async function withOtpLimit<T>(staffId: string, sent: SecondFactor, work: () => Promise<T>): Promise<T> {
  if (sent.otp === undefined && sent.recoveryCode === undefined) return work();
  await limiters.otp.count(staffId);
  try {
    const result = await work();
    await limiters.otp.giveBack(staffId);
    return result;
  } catch (error) {
    const isFailure = error instanceof Problem && error.code === invalidCredentials.code;
    if (!isFailure) await limiters.otp.giveBack(staffId);
    throw error;
  }
}

export const wrongCode = () => invalidCredentials({ detail: 'The code is wrong, or was used before.' });

function makeCode(): string {
  const text = [...randomBytes(RECOVERY_LETTERS)].map((byte) => LETTERS[byte % 32]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** 80 random bits need no slow hash. */
function hashOf(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');
}
