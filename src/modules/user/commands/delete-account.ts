import { Address } from '../../../models/user/address.js';
import { UserSession } from '../../../models/user/user-session.js';
import { revokeSessionsOf } from '../../../platform/auth/refresh-tokens.js';
import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { userSessions } from '../user.sessions.js';
import { lockAccount } from './lock-account.js';

/** Removes everything about the person and ends all sessions. The row stays, since orders refer to it. */
export function deleteAccount(context: Context, userId: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const { transaction } = tx;
    const user = await lockAccount(tx, userId);
    await user.update(
      {
        email: null,
        passwordHash: null,
        firstName: '',
        lastName: '',
        nameKey: '',
        surnameKey: '',
        phone: null,
        status: 'deleted',
        version: user.version + 1,
      },
      { transaction },
    );
    await revokeSessionsOf(tx, userSessions, userId);
    await UserSession.update({ ip: null, userAgent: null }, { where: { userId }, transaction });
    await Address.destroy({ where: { userId }, transaction });
    await tx.emit({ kind: 'user.deleted', subjectId: userId });
  });
}
