import type { Context } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { type StoreSettings, writeSettings } from '../../../platform/settings.js';

type Changes = { [K in keyof StoreSettings]?: StoreSettings[K] | undefined };

/** Changes settings of the shop, which every process follows within seconds. */
export function changeSettings(context: Context, changes: Changes, ifMatch: number | undefined) {
  return inTransaction(context, async (tx) => {
    const { before, after, version } = await writeSettings(tx, changes, ifMatch);
    await tx.audit({ action: 'settings:update', subjectId: 'store', before, after });
    return { settings: after, version };
  });
}
