import { parseArgs } from 'node:util';
import { config } from '../config/index.js';
import { checkDatabase } from '../platform/database/create-database.js';
import { MigrationError, migrateDown, migrateUp, migrationStatus } from '../platform/database/migrator.js';
import { usageError } from './usage.js';

export async function run(args: string[]): Promise<number> {
  const options = { to: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [action, ...rest] = positionals;
  if (rest.length > 0 || ((values.to !== undefined || values.yes) && action !== 'down'))
    throw usageError('migrate takes no more than that');
  if (action === 'up') return up();
  if (action === 'down') return down(values.to, values.yes);
  if (action === 'status') return status();
  throw usageError('migrate takes up, down or status');
}

async function up(): Promise<number> {
  const applied = await migrateUp((name) => console.log(`applied   ${name}`));
  if (applied.length === 0) console.log('The schema is up to date.');
  return 0;
}

async function down(to: string | undefined, isSure: boolean): Promise<number> {
  const what = to === undefined ? 'the newest migration' : to === 'all' ? 'every migration' : `all down to ${to}`;
  const loss = `${what} of ${config.database.dialect === 'mysql' ? config.database.name : config.database.file}`;
  if (config.isProduction && !isSure) {
    throw new MigrationError(`Reverting ${loss} drops tables with their data. In production it needs --yes`);
  }
  await checkDatabase();
  console.log(`Reverting ${loss}: the tables and columns that came with it are dropped with their data.`);
  const reverted = await migrateDown(to === 'all' ? 0 : to, (name) => console.log(`reverted  ${name}`));
  if (reverted.length === 0) console.log('There was nothing to revert.');
  return 0;
}

async function status(): Promise<number> {
  await checkDatabase();
  for (const { name, isApplied } of await migrationStatus())
    console.log(`${isApplied ? 'applied' : 'pending'}   ${name}`);
  return 0;
}
