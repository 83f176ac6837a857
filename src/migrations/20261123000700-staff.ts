import {
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123000700-staff',
  async up(q) {
    await createTable(
      q,
      'roles',
      {
        id: primaryId,
        // The word programs know a role by, such as owner; `key` is reserved in SQL.
        role_key: required(type.ascii(64)),
        name: required(type.text(100)),
        permissions: required(type.json),
        built_in: required(type.boolean, 'DEFAULT 0'),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      { unique: [['role_key']] },
    );
    await createTable(
      q,
      'staff',
      {
        id: primaryId,
        email: required(type.text(254)),
        name: required(type.text(200)),
        password_hash: required(type.ascii(72)),
        status: required(type.ascii(16)),
        role_id: required(type.id),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        references: [['role_id', 'roles(id)']],
        checks: { status: "status IN ('active', 'disabled')" },
        unique: [['email']],
        indexes: [['role_id']],
      },
    );
    await createTable(
      q,
      'staff_sessions',
      {
        id: primaryId,
        staff_id: required(type.id),
        ip: nullable(type.ascii(45)),
        user_agent: nullable(type.text(255)),
        created_at: required(type.time),
        last_used_at: required(type.time),
        expires_at: required(type.time),
        revoked_at: nullable(type.time),
      },
      // Retention looks for what ended long ago.
      { references: [['staff_id', 'staff(id)']], indexes: [['staff_id'], ['expires_at'], ['revoked_at']] },
    );
    await createTable(
      q,
      'staff_refresh_tokens',
      {
        id: primaryId,
        session_id: required(type.id),
        // Its place in the session, from 1: each use makes the next.
        position: required(type.integer),
        token_hash: required(type.ascii(64)),
        created_at: required(type.time),
        expires_at: required(type.time),
        used_at: nullable(type.time),
      },
      {
        references: [['session_id', 'staff_sessions(id)', 'ON DELETE CASCADE']],
        unique: [['token_hash'], ['session_id', 'position']],
        indexes: [['expires_at']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'staff_refresh_tokens', 'staff_sessions', 'staff', 'roles');
  },
};
