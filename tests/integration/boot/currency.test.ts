import { expect, it } from 'vitest';
import { assertCurrency } from '../../../src/boot/shop-currency.js';
import { ConfigError } from '../../../src/config/index.js';
import { sql } from '../../../src/platform/database/sql.js';

it('keeps the currency a shop began with, and refuses to call its prices by another name', async () => {
  await assertCurrency();
  await assertCurrency();
  await sql(null, "UPDATE settings SET value = 'JPY' WHERE name = 'currency'");
  await expect(assertCurrency()).rejects.toThrow(ConfigError);
  await expect(assertCurrency()).rejects.toThrow('STORE_CURRENCY=JPY');
});
