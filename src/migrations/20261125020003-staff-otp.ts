import { createTable, dropTables, type Migration, nullable, required, type } from '../platform/database/ddl.js';

/** The second factor of staff: a secret shared with their device, and codes for when it is lost. */
export const migration: Migration = {
  name: '20261125020003-staff-otp',
  async up(q) {
    await createTable(
      q,
      'staff_otp',
      {
        staff_id: `${type.id} NOT NULL PRIMARY KEY`,
        // Encrypted.
        secret: required(type.ascii(200)),
        // The time step of the last code that was taken: none is taken twice, nor an earlier one.
        last_step: required(type.bigint, 'DEFAULT 0'),
        // NULL until a first code has shown that the device has the secret.
        confirmed_at: nullable(type.time),
        created_at: required(type.time),
      },
      { references: [['staff_id', 'staff(id)']] },
    );
    await createTable(
      q,
      'staff_recovery_codes',
      { staff_id: required(type.id), code_hash: required(type.ascii(64)), used_at: nullable(type.time) },
      { primaryKey: ['staff_id', 'code_hash'], references: [['staff_id', 'staff(id)']] },
    );
  },
  async down(q) {
    await dropTables(q, 'staff_recovery_codes', 'staff_otp');
  },
};
