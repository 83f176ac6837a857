// `npm run env-example`: writes .env.example and the table of the README from the schema that validates the environment.
// With `--check` it writes nothing and fails where one of them is not up to date.
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { sections } from '../src/config/env.js';
import { writeGenerated } from './write-generated.js';

const WIDTH = 110;
const lines = [
  '# Copy to .env and change what you need; the environment wins over this file. Every line shows the default.',
];

for (const [section, variables] of Object.entries(sections)) {
  lines.push('', `## ${section}`);
  for (const [name, schema] of Object.entries(variables)) {
    lines.push('', ...comment(describe(schema)), `# ${name}=${defaultOf(schema)}`);
  }
}
writeGenerated(path.resolve(import.meta.dirname, '../.env.example'), `${lines.join('\n')}\n`, 'npm run env-example');

const readme = path.resolve(import.meta.dirname, '../README.md');
const rows = Object.values(sections)
  .flatMap((section) => Object.entries(section))
  .map(([name, schema]) => `| \`${name}\` | ${code(defaultOf(schema))} | ${describe(schema)} |`);
const table = ['| variable | default | what it is |', '| --- | --- | --- |', ...rows].join('\n');
const text = fs
  .readFileSync(readme, 'utf8')
  .replace(
    /(<!-- configuration -->\n)[\s\S]*?(<!-- \/configuration -->)/,
    (_, open: string, close: string) => `${open}${table}\n${close}`,
  );
writeGenerated(readme, text, 'npm run env-example');

function code(value: string): string {
  return value === '' ? '–' : `\`${value}\``;
}

function describe(schema: z.ZodType): string {
  const { description } = schema;
  if (!description) throw new Error('every variable needs describe()');
  return description;
}

function defaultOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(undefined);
  const value = parsed.success ? parsed.data : undefined;
  return Array.isArray(value) ? value.join(',') : String(value ?? '');
}

function comment(text: string): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row.length + word.length > WIDTH) rows.push(word);
    else rows[rows.length - 1] = row ? `${row} ${word}` : word;
  }
  return rows.map((row) => `# ${row}`);
}
