import { isDeepStrictEqual } from 'node:util';
import { Role } from '../../../models/panel/role.js';
import { systemContext } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { type BuiltInRole, builtInRoles } from '../permissions.js';

/** Writes the built-in roles as this program knows them. Several processes may do so at once. */
export async function ensureBuiltInRoles(): Promise<void> {
  for (const role of builtInRoles) {
    if (await isCurrent(role)) continue;
    try {
      await inTransaction(systemContext('boot'), (tx) => writeRole(tx, role));
    } catch (error) {
      // Another process that starts now was first.
      if (!isDuplicate(error)) throw error;
    }
  }
}

async function isCurrent({ key, name, permissions }: BuiltInRole): Promise<boolean> {
  const found = await Role.findOne({ where: { roleKey: key, builtIn: true }, attributes: ['name', 'permissions'] });
  return found !== null && found.name === name && isDeepStrictEqual(found.permissions, permissions);
}

async function writeRole(tx: Tx, { key, name, permissions }: BuiltInRole): Promise<void> {
  const { transaction } = tx;
  const found = await Role.findOne({ where: { roleKey: key }, attributes: ['id', 'version'], transaction });
  if (found) {
    await found.update({ name, permissions, builtIn: true, version: found.version + 1 }, { transaction });
  } else {
    await Role.create({ id: newId('role'), roleKey: key, name, permissions, builtIn: true }, { transaction });
  }
}
