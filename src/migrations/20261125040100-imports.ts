import {
  autoId,
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
  name: '20261125040100-imports',
  async up(q) {
    await createTable(
      q,
      'imports',
      {
        id: primaryId,
        status: required(type.ascii(16)),
        format: required(type.ascii(16)),
        file_name: required(type.text(200)),
        bytes: required(type.integer),
        track_stock: required(type.boolean),
        // Products and errors that the file holds, and how far it has been taken over: where it goes on after a crash.
        total: required(type.integer, 'DEFAULT 0'),
        done: required(type.integer, 'DEFAULT 0'),
        created: required(type.integer, 'DEFAULT 0'),
        updated: required(type.integer, 'DEFAULT 0'),
        unchanged: required(type.integer, 'DEFAULT 0'),
        refused: required(type.integer, 'DEFAULT 0'),
        preview: nullable(type.json),
        failure: nullable(type.text(500)),
        // Until when a worker has it in hand.
        lease_until: nullable(type.time),
        finished_at: nullable(type.time),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        checks: {
          status: "status IN ('uploading', 'checking', 'ready', 'running', 'completed', 'failed', 'cancelled')",
        },
        indexes: [['status', 'id']],
      },
    );
    await createTable(
      q,
      'import_errors',
      {
        id: autoId,
        import_id: required(type.id),
        line: required(type.integer),
        item: required(type.text(120)),
        reason: required(type.text(500)),
      },
      { references: [['import_id', 'imports(id)', 'ON DELETE CASCADE']], indexes: [['import_id', 'id']] },
    );
  },
  async down(q) {
    await dropTables(q, 'import_errors', 'imports');
  },
};
