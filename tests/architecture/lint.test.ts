import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, type Miniature, makeMiniature, ROOT } from './miniature.js';

const lines = (count: number, line: string) => `${line}\n`.repeat(count);

/** What the house forbids: rule, file, and a text that breaks it. */
const VIOLATIONS: [rule: string, file: string, text: string][] = [
  ['style/noProcessEnv', 'src/modules/env.ts', "export const a = process.env['NODE_ENV'];"],
  ['style/noRestrictedImports', 'src/modules/env-import.ts', "export { env } from 'node:process';"],
  ['style/noDefaultExport', 'src/modules/default-export.ts', 'export default function run() {}'],
  ['style/useFilenamingConvention', 'src/modules/CamelCase.ts', 'export const a = 1;'],
  ['style/noExcessiveLinesPerFile', 'src/modules/long-file.ts', `export const a = [\n${lines(300, '  1,')}];`],
  ['style/noExcessiveLinesPerFile', 'tests/long.test.ts', `export const a = [\n${lines(500, '  1,')}];`],
  ['style/noNonNullAssertion', 'src/modules/non-null.ts', 'export const f = (a: { b?: string }) => a.b!;'],
  ['style/noEnum', 'src/modules/enum.ts', 'export enum Status {\n  Paid = 1,\n}'],
  ['style/useThrowOnlyError', 'src/modules/throw.ts', "export const f = () => {\n  throw 'text';\n};"],
  [
    'complexity/useMaxParams',
    'src/modules/params.ts',
    'export function g(a: number, b: number, c: number, d: number, e: number) {\n  return a + b + c + d + e;\n}',
  ],
  [
    'complexity/noExcessiveLinesPerFunction',
    'src/modules/long-function.ts',
    `export function f(a: number[]) {\n${lines(61, '  a.push(1);')}}`,
  ],
  [
    'complexity/noExcessiveCognitiveComplexity',
    'src/modules/complex.ts',
    `export function f(a: number): number {\n${lines(8, '  if (a > 1) {\n    if (a > 2) a += 1;\n  }')}  return a;\n}`,
  ],
  ['suspicious/noExplicitAny', 'src/modules/any.ts', 'export const f = (a: any) => a;'],
  ['suspicious/noConsole', 'src/modules/console.ts', "console.log('hello');"],
  ['suspicious/noTsIgnore', 'src/modules/ts-ignore.ts', "// @ts-ignore\nexport const a: number = '1';"],
  ['suspicious/noFocusedTests', 'tests/focused.test.ts', "import { test } from 'vitest';\ntest.only('one', () => {});"],
  ['suspicious/noSkippedTests', 'tests/skipped.test.ts', "import { test } from 'vitest';\ntest.skip('one', () => {});"],
  ['suspicious/noImportCycles', 'src/modules/loop-a.ts', "import { b } from './loop-b.js';\nexport const a = () => b;"],
  ['suspicious/noImportCycles', 'src/modules/loop-b.ts', "import { a } from './loop-a.js';\nexport const b = () => a;"],
  [
    'nursery/noFloatingPromises',
    'src/modules/floating.ts',
    "import { work } from './work.js';\nexport function f() {\n  work();\n}",
  ],
  [
    'nursery/noMisusedPromises',
    'src/modules/misused.ts',
    "import { work } from './work.js';\nexport const f = () => {\n  if (work()) return 1;\n  return 2;\n};",
  ],
  ['correctness/noUnusedVariables', 'src/modules/unused.ts', 'const a = 1;'],
  [
    'correctness/noUnusedImports',
    'src/modules/unused-import.ts',
    "import { work } from './work.js';\nexport const a = 1;",
  ],
];

/** What stays allowed where it belongs. */
const ALLOWED: Files = {
  'src/modules/work.ts': 'export async function work(): Promise<boolean> {\n  return true;\n}\n',
  'src/modules/order.states.ts': 'export const states = {};\n',
  'src/config/index.ts': "export const env = process.env['NODE_ENV'];\n",
  'src/cli/print.ts': "console.log('hello');\n",
  'src/migrations/20261123000100-first.ts': `export function up(a: number[]) {\n${lines(80, '  a.push(1);')}}\n`,
  'tests/long-describe.test.ts': `export function suite(a: number[]) {\n${lines(400, '  a.push(1);')}}\n`,
  'vitest.config.ts': 'export default {};\n',
};

interface Diagnostic {
  category: string;
  location: { path: string | { file: string } };
}

let miniature: Miniature;
let found: string[];

beforeAll(() => {
  miniature = makeMiniature(ALLOWED);
  miniature.write(Object.fromEntries(VIOLATIONS.map(([, file, text]) => [file, `${text}\n`])));
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=json', '.'];
  const run = spawnSync(process.execPath, args, { cwd: miniature.dir, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
  found = diagnostics.map(({ category, location: { path: where } }) => {
    const file = typeof where === 'string' ? where : where.file;
    return `${category.replace('lint/', '')} ${file}`;
  });
});
afterAll(() => miniature.remove());

describe('lint', () => {
  test.each(VIOLATIONS)('%s fires (%s)', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  test('leaves alone what belongs where it is', () => {
    expect(found.filter((line) => Object.keys(ALLOWED).some((file) => line.endsWith(` ${file}`)))).toEqual([]);
  });
});
