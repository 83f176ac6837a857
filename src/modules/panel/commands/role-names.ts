import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';

/** Roles are told apart by their names. The caller manages roles, so nobody else takes it meanwhile. */
export async function assertRoleNameFree(tx: Tx, name: string, exceptId = ''): Promise<void> {
  const { rows } = await sql(tx, 'SELECT id FROM roles WHERE name = ? AND id <> ?', [name, exceptId]);
  if (rows.length > 0) throw alreadyExists({ detail: 'There is a role of this name.' });
}
