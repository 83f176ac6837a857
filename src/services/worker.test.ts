import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '..');

it('runs every job and event handler that a module has', () => {
  const all = fs.readdirSync(path.join(SRC, 'modules'), { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => /\/jobs\/[^/]+\.(job|handler)\.ts$/.test(file));
  const worker = fs.readFileSync(path.join(SRC, 'services', 'worker.ts'), 'utf8');
  const forgotten = files.filter((file) => !worker.includes(`'../modules/${file.replace(/\.ts$/, '.js')}'`));
  expect(files.length).toBeGreaterThan(5);
  expect(forgotten, 'add them to src/services/worker.ts').toEqual([]);
});
