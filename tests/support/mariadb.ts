import mysql from 'mysql2/promise';

export interface ServerAddress {
  host: string;
  port: number;
}

const LOCAL: ServerAddress = { host: '127.0.0.1', port: 3306 };
const NAME = /^emporion-test-(\d+)-/;

/**
 * The server makes `innodb_trx` and its like anew only when nobody has read them for 100 ms: whoever asks more often is
 * shown the same old rows for ever.
 */
export const LOCK_TABLES_REFRESH_MS = 150;

/** A connection of the test's own, as root without a password, with several statements allowed in one query. */
export async function connectAsRoot(server: ServerAddress = LOCAL, database?: string): Promise<mysql.Connection> {
  const options = { ...server, user: 'root', multipleStatements: true, connectTimeout: 3_000, timezone: 'Z' };
  return mysql.createConnection(database ? { ...options, database } : options);
}

/** Runs `work` on a connection that is closed afterwards. */
export async function asRoot<T>(work: (connection: mysql.Connection) => Promise<T>, database?: string): Promise<T> {
  const connection = await connectAsRoot(LOCAL, database);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

export const createDatabase = (name: string) => asRoot((root) => root.query(`CREATE DATABASE \`${name}\``));
export const dropDatabase = (name: string) => asRoot((root) => root.query(`DROP DATABASE IF EXISTS \`${name}\``));

/** Drops the databases of the runs that `which` names. */
export async function dropDatabasesOf(which: (runId: string) => boolean): Promise<void> {
  await asRoot(async (root) => {
    const [rows] = await root.query<mysql.RowDataPacket[]>("SHOW DATABASES LIKE 'emporion-test-%'");
    for (const row of rows) {
      const name = String(Object.values(row)[0]);
      const runId = NAME.exec(name)?.[1];
      if (runId && which(runId)) await root.query(`DROP DATABASE IF EXISTS \`${name}\``);
    }
  });
}

/** The statements that make an empty copy of a database's tables, with the rows of `withRows`. */
export async function readSchema(database: string, withRows: string[]): Promise<string> {
  return asRoot(async (root) => {
    const [tables] = await root.query<mysql.RowDataPacket[]>("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'");
    const statements = ['SET FOREIGN_KEY_CHECKS = 0'];
    for (const table of tables.map((row) => String(Object.values(row)[0]))) {
      const [created] = await root.query<mysql.RowDataPacket[]>(`SHOW CREATE TABLE \`${table}\``);
      statements.push(String(created[0]?.['Create Table']).replace(/ AUTO_INCREMENT=\d+/, ''));
      if (withRows.includes(table)) {
        const [rows] = await root.query<mysql.RowDataPacket[]>(`SELECT * FROM \`${table}\``);
        for (const row of rows) statements.push(root.format('INSERT INTO ?? SET ?', [table, { ...row }]));
      }
    }
    const [triggers] = await root.query<mysql.RowDataPacket[]>('SHOW TRIGGERS');
    for (const { Trigger: name } of triggers) {
      const [created] = await root.query<mysql.RowDataPacket[]>(`SHOW CREATE TRIGGER \`${name}\``);
      statements.push(String(created[0]?.['SQL Original Statement']));
    }
    return [...statements, 'SET FOREIGN_KEY_CHECKS = 1'].join(';\n');
  }, database);
}
