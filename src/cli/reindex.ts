import { parseArgs } from 'node:util';
import { reindex } from '../modules/product/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';

/** Makes anew what products are found by. The shop may be open meanwhile. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  await checkDatabase();
  await assertMigrated();
  await reindex((line) => console.log(line));
  return 0;
}
