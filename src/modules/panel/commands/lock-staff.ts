import { Staff } from '../../../models/panel/staff.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unauthenticated } from '../../../platform/errors/index.js';

/** Reads and locks the account of the staff member who acts. */
export async function lockStaff(tx: Tx, id: string): Promise<Staff> {
  const staff = await Staff.findByPk(id, { transaction: tx.transaction, lock: true });
  if (staff?.status !== 'active') throw unauthenticated();
  return staff;
}
