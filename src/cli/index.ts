import { explainFailure } from '../boot/explain-failure.js';

/** Prints what a command has to say; gives the exit code. Each is loaded when it is called. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<{ run: Command }>> = {
  migrate: () => import('./migrate.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  verify: () => import('./verify.js'),
  rebuild: () => import('./rebuild.js'),
  reindex: () => import('./reindex.js'),
  'reset-password': () => import('./reset-password.js'),
};

const HELP = `Usage: emporion COMMAND

  migrate up                     apply every pending migration
  migrate down [--to NAME|all] [--yes]
                                 revert the newest one, all down to and with NAME, or everything, which drops tables
                                 with their data; in production only with --yes
  migrate status                 list the migrations and which of them are applied
  import FILE [--track-stock] [--format csv|jsonl|shopify|woocommerce|dummyjson]
                                 import products from a file; again changes nothing
  export products|stock|customers|orders [FILE] [--format csv|jsonl]
                                 write them to a file, or to the standard output
  verify                         check every invariant over the whole database; exits with 1 where one is violated
  rebuild                        make anew the words by which orders are found and the figures by day
  reindex                        make anew what products are found by, in the search engine or in every process
  reset-password EMAIL           give a staff member a new password, as an owner who has lost theirs
  help                           this text

The database is the one that the environment or .env names, as for the services.`;

process.exitCode = await main(process.argv.slice(2));

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(HELP);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  try {
    const { run } = await load();
    return await run(args);
  } catch (error) {
    const isUsage = error instanceof Error && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? `${error.message}\n\n${HELP}` : explainFailure(error));
    return isUsage ? 2 : 1;
  } finally {
    await disconnect();
  }
}

async function disconnect(): Promise<void> {
  try {
    const { closeDatabase } = await import('../platform/database/sequelize.js');
    await closeDatabase();
  } catch {
    // A configuration that is not usable has been explained already.
  }
}
