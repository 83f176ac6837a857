import { execFileSync } from 'node:child_process';
import os from 'node:os';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { Machine } from './results.js';
import { NODE, ROOT } from './setting/root.js';

const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: ROOT, encoding: 'utf8' }).trim();

export async function describeMachine(connection: mysql.Connection, servers: Machine['servers']): Promise<Machine> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT VERSION() AS version, @@innodb_flush_log_at_trx_commit AS flush, @@log_bin AS binlog,
       @@innodb_buffer_pool_size AS pool`,
  );
  const { version, flush, binlog, pool } = (rows[0] ?? {}) as Record<string, unknown>;
  return {
    commit: run('git', ['rev-parse', '--short=12', 'HEAD']),
    isDirty: run('git', ['status', '--porcelain', '--untracked-files=no', '--', 'src', 'package-lock.json']) !== '',
    node: run(NODE, ['--version']),
    database: String(version),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    servers,
    durability: `innodb_flush_log_at_trx_commit ${flush}, binlog ${binlog ? 'on' : 'off'}, buffer pool ${Number(pool) / 2 ** 20} MB`,
  };
}
