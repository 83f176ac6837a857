import { createTable, dropTables, type Migration, required, type } from '../platform/database/ddl.js';

/** What is true of this shop whatever a process is configured with. */
export const migration: Migration = {
  name: '20261123002200-settings',
  async up(q) {
    await createTable(q, 'settings', {
      name: `${type.ascii(64)} NOT NULL PRIMARY KEY`,
      value: required(type.text(1000)),
      updated_at: required(type.time),
    });
  },
  async down(q) {
    await dropTables(q, 'settings');
  },
};
