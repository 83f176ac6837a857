import { fromJson, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Permission } from '../permissions.js';

/** The active staff whose role has the permission, by id. */
export async function staffWhoMay(tx: Tx | null, permission: Permission): Promise<string[]> {
  const { rows } = await sql<{ id: string; permissions: unknown }>(
    tx,
    `SELECT s.id, r.permissions FROM staff s JOIN roles r ON r.id = s.role_id WHERE s.status = 'active' ORDER BY s.id`,
  );
  return rows.filter(({ permissions }) => fromJson<string[]>(permissions).includes(permission)).map(({ id }) => id);
}
