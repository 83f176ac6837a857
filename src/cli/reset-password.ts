import { parseArgs } from 'node:util';
import { resetStaffPassword } from '../modules/panel/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';
import { Problem } from '../platform/errors/index.js';
import { usageError } from './usage.js';

/** A new password for a staff member, printed once. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [email, ...rest] = positionals;
  if (!email || rest.length > 0) throw usageError('reset-password takes one e-mail address');
  await checkDatabase();
  await assertMigrated();
  await import('../models/associates.js');
  try {
    console.log(`The new password of ${email} is ${await resetStaffPassword(email)}`);
    console.log('Every session has ended and the second factor is off. Change the password after signing in.');
    return 0;
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 404) throw error;
    console.error(error.message);
    return 1;
  }
}
