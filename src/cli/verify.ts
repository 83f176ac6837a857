import { parseArgs } from 'node:util';
import { checkDatabase } from '../platform/database/create-database.js';
import { assertMigrated } from '../platform/database/migrator.js';
import { runVerify } from './verify/index.js';

export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  await checkDatabase();
  await assertMigrated();
  return runVerify((line) => console.log(line));
}
