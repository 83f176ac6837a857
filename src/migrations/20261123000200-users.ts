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
  name: '20261123000200-users',
  async up(q) {
    await createTable(
      q,
      'users',
      {
        id: primaryId,
        // NULL once the account is deleted: the address is free again, and the row says nothing of the person.
        email: nullable(type.text(254)),
        password_hash: nullable(type.ascii(72)),
        first_name: required(type.text(100)),
        last_name: required(type.text(100)),
        phone: nullable(type.ascii(16)),
        status: required(type.ascii(16)),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        checks: {
          status: "status IN ('active', 'disabled', 'deleted')",
          deleted: "(status = 'deleted') = (email IS NULL)",
        },
        unique: [['email']],
      },
    );
    await createTable(
      q,
      'user_sessions',
      {
        id: primaryId,
        user_id: required(type.id),
        ip: nullable(type.ascii(45)),
        user_agent: nullable(type.text(255)),
        created_at: required(type.time),
        last_used_at: required(type.time),
        expires_at: required(type.time),
        revoked_at: nullable(type.time),
      },
      // Retention looks for what ended long ago.
      { references: [['user_id', 'users(id)']], indexes: [['user_id'], ['expires_at'], ['revoked_at']] },
    );
    await createTable(
      q,
      'user_refresh_tokens',
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
        references: [['session_id', 'user_sessions(id)', 'ON DELETE CASCADE']],
        unique: [['token_hash'], ['session_id', 'position']],
        indexes: [['expires_at']],
      },
    );
    await createTable(
      q,
      'addresses',
      {
        id: primaryId,
        user_id: required(type.id),
        first_name: required(type.text(100)),
        last_name: required(type.text(100)),
        company: nullable(type.text(100)),
        line1: required(type.text(200)),
        line2: nullable(type.text(200)),
        city: required(type.text(100)),
        region: nullable(type.text(100)),
        postal_code: nullable(type.text(20)),
        country: required(type.ascii(2)),
        phone: nullable(type.ascii(16)),
        // The user's id in the one address that is the default, else NULL: unique, so there is one of each.
        default_shipping_of: nullable(type.id),
        default_billing_of: nullable(type.id),
        ...timestamps,
      },
      {
        references: [['user_id', 'users(id)']],
        checks: {
          default_shipping: 'default_shipping_of IS NULL OR default_shipping_of = user_id',
          default_billing: 'default_billing_of IS NULL OR default_billing_of = user_id',
        },
        unique: [['default_shipping_of'], ['default_billing_of']],
        indexes: [['user_id', 'id']],
      },
    );
  },
  async down(q) {
    await dropTables(q, 'addresses', 'user_refresh_tokens', 'user_sessions', 'users');
  },
};
