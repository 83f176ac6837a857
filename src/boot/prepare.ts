import { config } from '../config/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated, migrateUp } from '../platform/database/migrator.js';
import { patiently } from './patiently.js';
import { assertCurrency } from './shop-currency.js';

export interface Prepared {
  /** The password of an owner that was made just now; shown once. */
  ownerPassword: string | null;
}

/** Brings the database to where the services can start: schema, the first owner, the demo shop. Safe to repeat. */
export async function prepare(say: (line: string) => void): Promise<Prepared> {
  await patiently(() => prepareSchema(say));
  await patiently(assertCurrency);
  const prepared: Prepared = { ownerPassword: null };
  // Each is the task of one service, so that the others load none of its code.
  if (config.services.includes('panel')) {
    const { ensureOwner } = await import('../modules/panel/index.js');
    await import('../models/associates.js');
    await patiently(() =>
      ensureOwner((email, madePassword) => {
        say(`  created the owner ${email}`);
        prepared.ownerPassword = madePassword;
      }),
    );
  }
  if (config.demoData && config.services.includes('product')) {
    const { loadDemoShop } = await import('../modules/product/index.js');
    await import('../models/associates.js');
    await patiently(() => loadDemoShop(say));
  }
  return prepared;
}

async function prepareSchema(say: (line: string) => void): Promise<void> {
  if (config.database.migrate === 'auto') {
    await migrateUp((name) => say(`  migrated ${name}`));
    return;
  }
  await checkDatabase();
  await assertMigrated();
}
