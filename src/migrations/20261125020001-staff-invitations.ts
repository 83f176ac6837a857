import { createTable, dropTables, type Migration, nullable, required, type } from '../platform/database/ddl.js';

/** Staff who were invited and have not set a password yet; there is one row each, and none once they have. */
export const migration: Migration = {
  name: '20261125020001-staff-invitations',
  async up(q) {
    await createTable(
      q,
      'staff_invitations',
      {
        staff_id: `${type.id} NOT NULL PRIMARY KEY`,
        // NULL until the mail is written: the token exists nowhere else.
        token_hash: nullable(type.ascii(64)),
        expires_at: required(type.time),
        created_at: required(type.time),
      },
      { references: [['staff_id', 'staff(id)']], unique: [['token_hash']] },
    );
  },
  async down(q) {
    await dropTables(q, 'staff_invitations');
  },
};
