import type { Measurement, RunResult, ScenarioResult } from './results.js';
import { scenarios } from './scenarios.js';

/** Cells in columns, as Markdown: read in a terminal and in a document alike. Numbers stand to the right. */
export function table(heading: string[], rows: string[][]): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const isNumber = heading.map((_, column) => rows.every((row) => /^[-–+\d.,× %]*$/.test(row[column] ?? '')));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(heading), rule, ...rows.map(line)].join('\n');
}

/** Three digits that matter. */
export function short(value: number): string {
  if (value >= 100) return String(Math.round(value));
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(2);
}

const HEADING = [
  ...['path', 'clients', '', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'errors'],
  ...['node ms', 'db ms', 'SQL', 'trips', 'log writes', 'MB', 'of floor', 'CPU of floor'],
];

export function resultTable(result: RunResult): string {
  return table(HEADING, result.scenarios.flatMap(rowsOf));
}

function rowsOf({ scenario, clients, shop, floor, ratio, cpuRatio }: ScenarioResult): string[][] {
  const ratios = [ratio === null ? '' : percent(ratio), cpuRatio === null ? '' : percent(cpuRatio)];
  const rows = [[scenarios[scenario].title, String(clients), 'shop', ...cellsOf(shop), ...ratios]];
  if (floor) rows.push(['', '', 'floor', ...cellsOf(floor), '', '']);
  return rows;
}

const cellsOf = (side: Measurement): string[] => [
  ...[side.perSecond, side.p50Ms, side.p95Ms, side.p99Ms].map(short),
  String(side.errors),
  ...[side.nodeMs, side.databaseMs, side.statements, side.roundTrips, side.logWrites].map(short),
  String(Math.round(side.memoryMb)),
];

export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

/** What the figures were made on and with. */
export function describeRun({ machine, settings, idle, startAndSize, verify }: RunResult): string {
  const { commit, isDirty, node, database, cpu, cores, durability, servers } = machine;
  const lines = [
    `commit ${commit}${isDirty ? ' with changes' : ''}, Node ${node}, ${database}, ${cores} × ${cpu}`,
    `${settings.scale.toLocaleString('en')} products × 3 variants, ${settings.orders.toLocaleString('en')} orders; ${settings.seconds} s × ${settings.rounds}; ${servers} servers, ${durability}`,
  ];
  const env = Object.entries(settings.env).map(([name, value]) => `${name}=${value}`);
  if (env.length > 0) lines.push(env.join(' '));
  if (idle) {
    lines.push(
      `at rest: ${short(idle.nodeMs)} ms of node and ${short(idle.databaseMs)} ms of the database a second, ${short(idle.statements)} statements a second`,
    );
  }
  if (startAndSize) {
    const { readySeconds, idleMemoryMb, packagesMb, packages } = startAndSize;
    const tries = readySeconds.map((seconds) => `${seconds.toFixed(2)} s`).join(', ');
    lines.push(
      `all six services in one process: ready after ${tries}; ${Math.round(idleMemoryMb)} MB resident at rest; ${packages} run-time packages of ${Math.round(packagesMb)} MB`,
    );
  }
  if (verify) lines.push(`emporion verify: ${verify}`);
  return lines.join('\n');
}

/** Where the node CPU of an operation is spent, service by service. */
export function byService({ scenarios: results }: RunResult): string {
  const lines = results.map(({ scenario, clients, shop }) => {
    const parts = Object.entries(shop.nodeMsByProcess)
      .filter(([, ms]) => ms >= shop.nodeMs * 0.03)
      .sort(([, a], [, b]) => b - a)
      .map(([name, ms]) => `${name} ${short(ms)}`);
    const drain = shop.drainSeconds > 0.5 ? `; the worker needed ${short(shop.drainSeconds)} s more` : '';
    return `  ${scenario} ${clients}: ${parts.join(', ')}, redis ${short(shop.redisMs)}${drain}; client ${short(shop.clientCores)} cores`;
  });
  return ['node CPU ms an operation by service:', ...lines].join('\n');
}
