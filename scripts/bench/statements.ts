import { setTimeout as sleep } from 'node:timers/promises';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { openFloors } from './floor/floors.js';
import type { Material, ScenarioName, Targets } from './load/messages.js';
import { operationOf, Shopper } from './load/operations.js';
import type { Options } from './options.js';
import { scenarios } from './scenarios.js';
import { serviceNames } from './setting/platform.js';
import { type Ground, setStage } from './stage.js';
import { table } from './table.js';

const WARMUP = 20;
const OPERATIONS = 40;
const SHOWN_TEXT = 150;

interface Statement {
  text: string;
  /** How often in one operation. */
  count: number;
  /** Mean, in the server. */
  microseconds: number;
  /** Mean. */
  rowsExamined: number;
}

/**
 * Lists the SQL that one operation of each scenario runs, in its order, with the time in the server and the rows it
 * looked at. One client asks, and the worker is left out, so that nothing else is in the list.
 */
export async function listStatements(ground: Ground, options: Options): Promise<void> {
  if (ground.servers.kind !== 'own') throw new Error('--statements logs all SQL, so it needs servers of its own.');
  const stage = await setStage(ground, options);
  const { connection } = stage;
  // Connections take these over when they are opened.
  await connection.query("SET GLOBAL log_output = 'TABLE', long_query_time = 0, slow_query_log = 1");
  const withoutWorker = serviceNames.filter((name) => name !== 'worker').map((name) => [name]);
  const platform = await stage.start({ processes: withoutWorker });
  const material = await stage.gather(platform);
  const floors = openFloors({ stage, platform, material });
  try {
    for (const scenario of options.only) {
      const shop = await traceOperation(connection, { scenario, targets: platform.urls, material });
      print(`${scenarios[scenario].title}: the shop`, shop);
      if (!options.withFloor || scenarios[scenario].floor !== 'writes') continue;
      const { targets } = await floors.of(scenario);
      const least = await traceOperation(connection, { scenario, targets, material });
      print(`${scenarios[scenario].title}: the floor`, least);
    }
  } finally {
    await floors.stop();
    await platform.stop();
    await stage.remove();
  }
}

interface Traced {
  scenario: ScenarioName;
  targets: Targets;
  material: Material;
}

async function traceOperation(connection: mysql.Connection, traced: Traced): Promise<Statement[]> {
  const operation = operationOf({ ...traced, clients: 1, seconds: 0, warmupSeconds: 0 });
  const shopper = new Shopper(traced.targets, traced.material);
  for (let done = 0; done < WARMUP; done++) await operation(shopper);
  await connection.query('TRUNCATE mysql.slow_log');
  for (let done = 0; done < OPERATIONS; done++) await operation(shopper);
  await sleep(100);
  shopper.close();
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT sql_text, TIME_TO_SEC(query_time) * 1e6 + MICROSECOND(query_time) % 1000000 AS us, rows_examined
     FROM mysql.slow_log WHERE thread_id <> CONNECTION_ID() ORDER BY start_time`,
  );
  return summarize(rows);
}

function summarize(rows: RowDataPacket[]): Statement[] {
  const groups = new Map<string, { count: number; us: number; rows: number }>();
  for (const row of rows) {
    const text = shape(String(row['sql_text']));
    const group = groups.get(text) ?? { count: 0, us: 0, rows: 0 };
    group.count += 1;
    group.us += Number(row['us']);
    group.rows += Number(row['rows_examined']);
    groups.set(text, group);
  }
  return [...groups]
    .map(([text, { count, us, rows: examined }]) => ({
      text,
      count: count / OPERATIONS,
      microseconds: us / count,
      rowsExamined: examined / count,
    }))
    .filter(({ count }) => count >= 0.1);
}

/** The statement without its values. */
function shape(text: string): string {
  return text
    .replace(/'(?:[^'\\]|\\.|'')*'/g, '?')
    .replace(/\b\d+\b/g, '?')
    .replace(/\s+/g, ' ')
    .replace(/\?(?:, ?\?)+/g, '?…')
    .replace(/(\([^()]*\))(?:, ?\1)+/g, '$1…')
    .trim();
}

function print(title: string, statements: Statement[]): void {
  const total = (of: (statement: Statement) => number) =>
    statements.reduce((sum, statement) => sum + statement.count * of(statement), 0);
  const rows = statements.map(({ text, count, microseconds, rowsExamined }) => [
    ...[count.toFixed(1), String(Math.round(microseconds)), rowsExamined.toFixed(1)],
    text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text,
  ]);
  rows.push([total(() => 1).toFixed(1), String(Math.round(total((one) => one.microseconds))), '', 'all']);
  console.log(`\n${title}\n\n${table(['times', 'µs each', 'rows', 'statement'], rows)}`);
}
