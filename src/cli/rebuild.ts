import { parseArgs } from 'node:util';
import { indexAllOrders } from '../modules/order/index.js';
import { rebuildSales } from '../modules/panel/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';

/** Makes anew what can be made from other rows. The shop may be open meanwhile. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  await checkDatabase();
  await assertMigrated();
  const orders = await indexAllOrders();
  console.log(`words of ${orders} orders`);
  await rebuildSales();
  console.log('figures by day');
  return 0;
}
