import { createIndex, type Migration } from '../platform/database/ddl.js';

/** Processes that keep answers look for the newest events of a few kinds, several times a second. */
export const migration: Migration = {
  name: '20261123002000-outbox-kinds',
  async up(q) {
    await createIndex(q, 'outbox', ['kind', 'id']);
  },
  async down(q) {
    await q.removeIndex('outbox', 'ix_outbox_kind_id');
  },
};
