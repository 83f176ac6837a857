// Run as a process of its own: migrates the database that the environment names.
import { migrateUp } from '../../src/platform/database/migrator.js';
import { isMysql, sequelize } from '../../src/platform/database/sequelize.js';

await migrateUp();
// So that the file alone is the whole database, and can be copied.
if (!isMysql) await sequelize.query('PRAGMA wal_checkpoint(TRUNCATE)');
await sequelize.close();
