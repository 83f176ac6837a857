import { Staff } from '../../../models/panel/staff.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { getStaff, type StaffWithRole } from '../queries/get-staff.js';
import { beginManaging, roleToGive } from './begin-managing.js';
import { invite } from './invitations.js';

interface Invitee {
  /** Normalised. */
  email: string;
  name: string;
  roleId: string;
}

/** Makes an account that its owner takes over by the link in a mail; until then nobody can sign in to it. */
export async function inviteStaff(tx: Tx, { email, name, roleId }: Invitee): Promise<StaffWithRole> {
  const mine = await beginManaging(tx, 'staff:manage');
  const role = await roleToGive(tx, mine, roleId);
  const id = newId('stf');
  await createAccount(tx, { id, email, name, roleId });
  await invite(tx, id);
  await tx.audit({ action: 'staff:invite', subjectId: id, before: null, after: { email, name, role: role.name } });
  return getStaff(id, tx);
}

async function createAccount(tx: Tx, account: Invitee & { id: string }): Promise<void> {
  try {
    await Staff.create({ ...account, passwordHash: '', status: 'disabled' }, { transaction: tx.transaction });
  } catch (error) {
    throw isDuplicate(error) ? alreadyExists({ detail: 'There is a staff member with this e-mail address.' }) : error;
  }
}
