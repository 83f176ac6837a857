import { ConfigError, config } from '../../../config/index.js';
import { Role } from '../../../models/panel/role.js';
import { Staff } from '../../../models/panel/staff.js';
import { passwordFault } from '../../../platform/auth/password-rule.js';
import { hashPassword } from '../../../platform/auth/passwords.js';
import { systemContext } from '../../../platform/context.js';
import { forUpdate, sql } from '../../../platform/database/sql.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { normalizeEmail } from '../../../utils/text.js';
import { ensureBuiltInRoles } from './ensure-built-in-roles.js';
import { makePassword } from './make-password.js';

/** Told of the new owner; the password only where it was made here, to be shown once. */
export type OwnerCreated = (email: string, madePassword: string | null) => void;

/**
 * Writes the built-in roles and, where there is no staff yet, the first owner from the configuration. Of several
 * processes that start at once one creates them. Throws ConfigError where the configuration lacks what that needs.
 */
export async function ensureOwner(onCreated: OwnerCreated = () => undefined): Promise<void> {
  await ensureBuiltInRoles();
  if (await hasStaff()) return;
  const { email, password, isMade } = ownerToCreate();
  const passwordHash = await hashPassword(password);
  const isCreated = await inTransaction(systemContext('boot'), async (tx) => {
    const { transaction } = tx;
    // Whoever holds the role's row decides; the others then see the staff.
    await sql(tx, `SELECT id FROM roles WHERE role_key = 'owner' ${forUpdate}`);
    if ((await Staff.count({ transaction })) > 0) return false;
    const role = await Role.findOne({
      where: { roleKey: 'owner' },
      attributes: ['id'],
      transaction,
      rejectOnEmpty: true,
    });
    const owner = { id: newId('stf'), email, name: 'Owner', passwordHash, status: 'active' as const, roleId: role.id };
    await Staff.create(owner, { transaction });
    await tx.audit({ action: 'staff:manage', subjectId: owner.id, before: null, after: { email, role: 'owner' } });
    return true;
  });
  if (isCreated) onCreated(email, isMade ? password : null);
}

async function hasStaff(): Promise<boolean> {
  return (await Staff.findOne({ attributes: ['id'] })) !== null;
}

function ownerToCreate() {
  const { email, password } = config.owner;
  const faults: string[] = [];
  if (email === null) faults.push('  OWNER_EMAIL: required in production while there is no staff');
  if (password === null && config.isProduction) {
    faults.push('  OWNER_PASSWORD: required in production while there is no staff');
  }
  const fault = password === null ? null : passwordFault(password);
  if (fault) faults.push(`  OWNER_PASSWORD: ${fault}`);
  if (email === null || faults.length > 0) {
    throw new ConfigError(`The first owner cannot be created:\n${faults.join('\n')}`);
  }
  return { email: normalizeEmail(email), password: password ?? makePassword(), isMade: password === null };
}
