import fs from 'node:fs';
import type { RunResult, ScenarioResult } from './results.js';
import { percent, short, table } from './table.js';

export const readResult = (file: string): RunResult => JSON.parse(fs.readFileSync(file, 'utf8')) as RunResult;

/** What is another in the second run: the ratio first, since machines and their moods differ. */
export function compare(before: RunResult, after: RunResult): string {
  const rows = after.scenarios.flatMap((now) => {
    const was = before.scenarios.find((each) => each.scenario === now.scenario && each.clients === now.clients);
    return was ? [rowOf(was, now)] : [];
  });
  const heading = [
    'path',
    'clients',
    'of floor',
    'CPU of floor',
    'a second',
    'p99 ms',
    'node ms',
    'db ms',
    'SQL',
    'MB',
  ];
  const title = `${nameOf(before)} → ${nameOf(after)}`;
  return `${title}\n\n${table(heading, rows)}\n${startRow(before, after)}`;
}

const nameOf = ({ machine, at }: RunResult) => `${machine.commit}${machine.isDirty ? '+' : ''} of ${at.slice(0, 16)}`;

function rowOf(was: ScenarioResult, now: ScenarioResult): string[] {
  const change = (of: (side: ScenarioResult['shop']) => number) => `${short(of(was.shop))} → ${short(of(now.shop))}`;
  const ratio = (of: 'ratio' | 'cpuRatio') =>
    `${was[of] === null ? '–' : percent(was[of])} → ${now[of] === null ? '–' : percent(now[of])}`;
  return [
    ...[now.scenario, String(now.clients), ratio('ratio'), ratio('cpuRatio')],
    ...[change((side) => side.perSecond), change((side) => side.p99Ms), change((side) => side.nodeMs)],
    ...[change((side) => side.databaseMs), change((side) => side.statements), change((side) => side.memoryMb)],
  ];
}

function startRow({ startAndSize: was }: RunResult, { startAndSize: now }: RunResult): string {
  if (!was || !now) return '';
  const best = (seconds: number[]) => `${Math.min(...seconds).toFixed(2)} s`;
  return (
    `\nready: ${best(was.readySeconds)} → ${best(now.readySeconds)}; at rest ${Math.round(was.idleMemoryMb)} → ` +
    `${Math.round(now.idleMemoryMb)} MB; packages ${Math.round(was.packagesMb)} → ${Math.round(now.packagesMb)} MB\n`
  );
}
