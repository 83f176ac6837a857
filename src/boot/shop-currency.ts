import { ConfigError, config } from '../config/index.js';
import { dbNow, insertIgnore, sql } from '../platform/database/sql.js';

/**
 * Keeps the currency that this shop began with. Prices are amounts without a currency of their own, so another
 * STORE_CURRENCY would not convert them but call 27.99 dollars 27.99 euros. Throws ConfigError where it differs.
 */
export async function assertCurrency(): Promise<void> {
  const { currency } = config.store;
  await sql(null, `${insertIgnore} settings (name, value, updated_at) VALUES ('currency', ?, ${dbNow})`, [currency]);
  const { rows } = await sql<{ value: string }>(null, "SELECT value FROM settings WHERE name = 'currency'");
  const kept = rows[0]?.value;
  if (kept === currency) return;
  throw new ConfigError(
    `STORE_CURRENCY: the prices of this database are in ${kept}; set STORE_CURRENCY=${kept}, or use another database`,
  );
}
