// Run as a process of its own: migrates the database that the environment names, and prints what it applied.
import { migrateUp } from '../../../src/platform/database/migrator.js';
import { sequelize } from '../../../src/platform/database/sequelize.js';

try {
  console.log(JSON.stringify(await migrateUp()));
} catch (error) {
  console.log(JSON.stringify((error as Error).message));
}
await sequelize.close();
