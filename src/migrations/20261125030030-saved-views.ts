import {
  createTable,
  dropTables,
  type Migration,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

/** Filters of lists that a staff member keeps under a name. */
export const migration: Migration = {
  name: '20261125030030-saved-views',
  async up(q) {
    await createTable(
      q,
      'saved_views',
      {
        id: primaryId,
        staff_id: required(type.id),
        list: required(type.ascii(32)),
        name: required(type.text(80)),
        filter: required(type.json),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      { references: [['staff_id', 'staff(id)', 'ON DELETE CASCADE']], unique: [['staff_id', 'list', 'name']] },
    );
  },
  async down(q) {
    await dropTables(q, 'saved_views');
  },
};
