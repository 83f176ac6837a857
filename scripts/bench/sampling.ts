import fs from 'node:fs';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

/** Clock ticks a second of /proc: 100 on every Linux. */
const TICKS = 100;
const COUNTERS = ['Questions', 'Queries', 'Com_stmt_prepare', 'Com_stmt_close', 'Innodb_log_writes'] as const;

/** CPU time that a process has used since its start, with its threads; 0 where it is unknown. */
export function cpuSeconds(pid: number | null): number {
  if (pid === null) return 0;
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; the fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory, MB. */
export function residentMb(pid: number | null): number {
  if (pid === null) return 0;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

export interface SqlCounters {
  /** With those inside stored programs, without preparing. */
  statements: number;
  /** Commands that are answered. Several statements in one text count as several. */
  roundTrips: number;
  /** Writes of the redo log: commits that are written together count once. */
  logWrites: number;
}

/** The server's counters since its start, less this question. */
export async function readCounters(connection: mysql.Connection): Promise<SqlCounters> {
  const names = COUNTERS.map((name) => `'${name}'`).join(', ');
  const text = `SHOW GLOBAL STATUS WHERE Variable_name IN (${names})`;
  const [rows] = await connection.query<RowDataPacket[]>(text);
  const of = (name: (typeof COUNTERS)[number]) =>
    Number(rows.find((row) => row['Variable_name'] === name)?.['Value'] ?? 0);
  return {
    statements: of('Queries') - of('Com_stmt_prepare') - of('Com_stmt_close'),
    roundTrips: of('Questions') + of('Com_stmt_prepare'),
    logWrites: of('Innodb_log_writes'),
  };
}

/** What a window is measured on. */
export interface Watched {
  /** The processes under load, by name. */
  processes: { name: string; pid: number }[];
  databasePid: number | null;
  redisPid: number | null;
  connection: mysql.Connection;
}

export interface Sample {
  at: number;
  cpu: Record<string, number>;
  databaseCpu: number;
  redisCpu: number;
  sql: SqlCounters;
  memoryMb: number;
  databaseMemoryMb: number;
}

export async function takeSample(watched: Watched): Promise<Sample> {
  const { processes, databasePid, redisPid, connection } = watched;
  const sample = {
    at: performance.now(),
    cpu: Object.fromEntries(processes.map(({ name, pid }) => [name, cpuSeconds(pid)])),
    databaseCpu: cpuSeconds(databasePid),
    redisCpu: cpuSeconds(redisPid),
    memoryMb: processes.reduce((sum, { pid }) => sum + residentMb(pid), 0),
    databaseMemoryMb: residentMb(databasePid),
  };
  return { ...sample, sql: await readCounters(connection) };
}

/** What was used between two samples. */
export interface Usage {
  seconds: number;
  /** CPU seconds of node, by process. */
  cpu: Record<string, number>;
  databaseCpu: number;
  redisCpu: number;
  sql: SqlCounters;
  memoryMb: number;
  databaseMemoryMb: number;
}

export function usageBetween(before: Sample, after: Sample): Usage {
  const cpu = Object.entries(after.cpu).map(([name, seconds]) => [name, seconds - (before.cpu[name] ?? 0)]);
  return {
    seconds: (after.at - before.at) / 1000,
    cpu: Object.fromEntries(cpu),
    databaseCpu: after.databaseCpu - before.databaseCpu,
    redisCpu: after.redisCpu - before.redisCpu,
    sql: {
      // The first sample's own question falls into the window.
      statements: after.sql.statements - before.sql.statements - 1,
      roundTrips: after.sql.roundTrips - before.sql.roundTrips - 1,
      logWrites: after.sql.logWrites - before.sql.logWrites,
    },
    memoryMb: after.memoryMb,
    databaseMemoryMb: after.databaseMemoryMb,
  };
}
