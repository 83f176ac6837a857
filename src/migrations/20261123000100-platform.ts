import { autoId, createTable, dropTables, type Migration, nullable, required, type } from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261123000100-platform',
  async up(q) {
    await createTable(
      q,
      'idempotency_keys',
      {
        id: `${type.ascii(64)} NOT NULL PRIMARY KEY`,
        route: required(type.text(200)),
        body_hash: required(type.ascii(64)),
        // NULL while the request is in flight or waits at its recovery point.
        status: nullable(type.integer),
        answer: nullable(type.longText),
        is_encrypted: required(type.boolean, 'DEFAULT 0'),
        recovery_point: nullable(type.json),
        locked_until: nullable(type.time),
        created_at: required(type.time),
      },
      // Retention deletes by age.
      { indexes: [['created_at']] },
    );
    await createTable(
      q,
      'outbox',
      {
        id: autoId,
        kind: required(type.ascii(64)),
        subject_id: required(type.id),
        payload: required(type.json),
        created_at: required(type.time),
        next_attempt_at: required(type.time),
        attempts: required(type.integer, 'DEFAULT 0'),
        lease_owner: nullable(type.ascii(64)),
        lease_until: nullable(type.time),
        last_error: nullable(type.text(500)),
        delivered_at: nullable(type.time),
      },
      // The relay reads the oldest undelivered rows; retention the delivered ones.
      { indexes: [['delivered_at', 'id'], ['subject_id']] },
    );
    await createTable(
      q,
      'outbox_deliveries',
      { outbox_id: required(type.bigint), handler: required(type.ascii(64)), at: required(type.time) },
      { primaryKey: ['outbox_id', 'handler'] },
    );
    await createTable(
      q,
      'audit_log',
      {
        id: autoId,
        at: required(type.time),
        actor_kind: required(type.ascii(16)),
        actor_id: nullable(type.text(64)),
        action: required(type.ascii(64)),
        subject_id: required(type.text(64)),
        before_state: nullable(type.json),
        after_state: nullable(type.json),
        request_id: required(type.text(128)),
        ip: nullable(type.ascii(45)),
      },
      { indexes: [['at'], ['actor_id', 'id'], ['subject_id', 'id'], ['action', 'id']] },
    );
  },
  async down(q) {
    await dropTables(q, 'audit_log', 'outbox_deliveries', 'outbox', 'idempotency_keys');
  },
};
