import { sql, toDate } from '../../../platform/database/sql.js';
import type { Export } from '../../../platform/export/index.js';
import { neutral } from '../../../utils/csv.js';

interface CustomerRow {
  id: string;
  email: string | null;
  firstName: string;
  lastName: string;
  phone: string | null;
  status: string;
  createdAt: string;
}

const PAGE = 500;

/** Shoppers with an account, oldest first; of deleted ones what is left of them. */
export const customerExport: Export<CustomerRow> = {
  rows: exportCustomers,
  columns: ['Id', 'E-mail', 'First Name', 'Last Name', 'Phone', 'Status', 'Created At'],
  cells: (row) => [
    [
      row.id,
      neutral(row.email ?? ''),
      neutral(row.firstName),
      neutral(row.lastName),
      neutral(row.phone ?? ''),
      row.status,
      row.createdAt,
    ],
  ],
};

async function* exportCustomers(): AsyncGenerator<CustomerRow> {
  let after = '';
  for (;;) {
    const { rows } = await sql<CustomerRow & { createdAt: unknown }>(
      null,
      `SELECT id, email, first_name AS firstName, last_name AS lastName, phone, status, created_at AS createdAt
       FROM users WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    );
    if (rows.length === 0) return;
    for (const row of rows) yield { ...row, createdAt: toDate(row.createdAt).toISOString() };
    after = rows.at(-1)?.id ?? '';
  }
}
