import {
  createIndex,
  createTable,
  dropTables,
  type Migration,
  nullable,
  required,
  type,
} from '../platform/database/ddl.js';
import { isMysql } from '../platform/database/sequelize.js';

const WRITTEN = [
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'action',
  'subject_id',
  'before_state',
  'after_state',
  'request_id',
  'ip',
];
const same = WRITTEN.map((column) => `NEW.${column} ${isMysql ? '<=>' : 'IS'} OLD.${column}`).join(' AND ');
const TRIGGERS = {
  audit_log_insert: { on: 'INSERT', refusesIf: 'NEW.seal IS NOT NULL OR NEW.seal_position IS NOT NULL' },
  audit_log_update: {
    on: 'UPDATE',
    refusesIf: `OLD.seal IS NOT NULL OR NEW.seal IS NULL OR NEW.seal_position IS NULL OR NOT (${same})`,
  },
  audit_log_delete: { on: 'DELETE', refusesIf: '1 = 1' },
};
const REFUSAL = 'entries of the audit log are never changed';

/** The audit log as a chain: entries get a seal once, and are otherwise never changed or deleted, whoever asks. */
export const migration: Migration = {
  name: '20261125020002-audit-seals',
  async up(q) {
    await q.sequelize.query(`ALTER TABLE audit_log ADD COLUMN seal_position ${nullable(type.bigint)}`);
    await q.sequelize.query(`ALTER TABLE audit_log ADD COLUMN seal ${nullable(type.ascii(64))}`);
    // Finds what is not sealed yet, and lets no two entries have one place.
    await createIndex(q, 'audit_log', ['seal_position'], { unique: true });
    // One row: where the chain ends, and which worker makes it longer.
    await createTable(q, 'audit_chain', {
      name: `${type.ascii(16)} NOT NULL PRIMARY KEY`,
      position: required(type.bigint),
      seal: required(type.ascii(64)),
      lease_owner: nullable(type.ascii(64)),
      lease_until: nullable(type.time),
    });
    for (const [name, { on, refusesIf }] of Object.entries(TRIGGERS)) {
      await q.sequelize.query(trigger(name, on, refusesIf));
    }
    // REPLACE deletes without telling the trigger of deletions.
    if (!isMysql) {
      const taken = 'EXISTS (SELECT 1 FROM audit_log WHERE id = NEW.id)';
      await q.sequelize.query(trigger('audit_log_replace', 'INSERT', taken));
    }
  },
  async down(q) {
    const names = [...Object.keys(TRIGGERS), ...(isMysql ? [] : ['audit_log_replace'])];
    for (const name of names) await q.sequelize.query(`DROP TRIGGER ${name}`);
    await dropTables(q, 'audit_chain');
    await q.removeIndex('audit_log', 'uq_audit_log_seal_position');
    await q.sequelize.query('ALTER TABLE audit_log DROP COLUMN seal');
    await q.sequelize.query('ALTER TABLE audit_log DROP COLUMN seal_position');
  },
};

function trigger(name: string, on: string, refusesIf: string): string {
  const begin = `CREATE TRIGGER ${name} BEFORE ${on} ON audit_log`;
  return isMysql
    ? `${begin} FOR EACH ROW IF ${refusesIf} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${REFUSAL}'; END IF`
    : `${begin} WHEN ${refusesIf} BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`;
}
