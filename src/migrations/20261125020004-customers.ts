import type { QueryInterface } from 'sequelize';
import { createIndex, createTable, dropTables, type Migration, required, type } from '../platform/database/ddl.js';
import { fold } from '../utils/text.js';

const BATCH = 500;
const COLUMNS = ['name_key', 'surname_key'] as const;

interface Named {
  id: string;
  first_name: string;
  last_name: string;
}

/** Shoppers are found by how their first or last name begins, and staff keep notes on them. */
export const migration: Migration = {
  name: '20261125020004-customers',
  async up(q) {
    for (const column of COLUMNS) {
      await q.sequelize.query(`ALTER TABLE users ADD COLUMN ${column} ${required(type.text(255), "DEFAULT ''")}`);
    }
    await fillKeys(q);
    for (const column of COLUMNS) await createIndex(q, 'users', [column]);
    await createTable(
      q,
      'customer_notes',
      {
        id: `${type.id} NOT NULL PRIMARY KEY`,
        user_id: required(type.id),
        staff_id: required(type.id),
        text: required(type.text(2000)),
        created_at: required(type.time),
      },
      { indexes: [['user_id', 'id']] },
    );
  },
  async down(q) {
    await dropTables(q, 'customer_notes');
    for (const column of COLUMNS) {
      await q.removeIndex('users', `ix_users_${column}`);
      await q.sequelize.query(`ALTER TABLE users DROP COLUMN ${column}`);
    }
  },
};

/** Folded text is made in code, so that both dialects agree on case and accents. */
async function fillKeys(q: QueryInterface): Promise<void> {
  for (let after = ''; ; ) {
    const [rows] = await q.sequelize.query(
      `SELECT id, first_name, last_name FROM users WHERE id > ? AND status <> 'deleted' ORDER BY id LIMIT ${BATCH}`,
      { replacements: [after] },
    );
    const users = rows as Named[];
    for (const { id, first_name: first, last_name: last } of users) {
      const keys = [`${first} ${last}`, `${last} ${first}`].map((text) => fold(text).slice(0, 255));
      await q.sequelize.query('UPDATE users SET name_key = ?, surname_key = ? WHERE id = ?', {
        replacements: [...keys, id],
      });
      after = id;
    }
    if (users.length < BATCH) return;
  }
}
