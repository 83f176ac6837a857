import type { Tx } from '../../platform/database/transaction.js';
import { storeSettings } from '../../platform/settings.js';

/** The time zone of the shop: what "today" is. The one place that says so. */
export async function storeTimeZone(tx: Tx | null = null): Promise<string> {
  return (await storeSettings(tx)).timeZone;
}
