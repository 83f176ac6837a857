import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from './installed-node.js';

const FOLDER = path.join(ROOT, 'dist', '.compiled');

const removeFolder = () => fs.rmSync(FOLDER, { recursive: true, force: true });
beforeEach(removeFolder);
afterEach(removeFolder);

/** A start that is refused has loaded the configuration by then. */
function refusedStart(): { code: number | null; said: string } {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, SERVICES: 'bakery' };
  const { status, stderr } = spawnSync(process.execPath, ['index.js'], { cwd: ROOT, env, encoding: 'utf8' });
  return { code: status, said: stderr };
}

function filesWithTimes(): string[] {
  const files = fs.readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => path.join(file.parentPath, file.name));
  return paths.map((file) => `${file} ${fs.statSync(file).mtimeMs}`).sort();
}

test.runIf('enableCompileCache' in module)('what one start has compiled the next one takes over', () => {
  refusedStart();
  const kept = filesWithTimes();
  expect(kept.length).toBeGreaterThan(50);
  refusedStart();
  expect(filesWithTimes()).toEqual(kept);
});

test('where compiled code cannot be kept, a start goes on as without', () => {
  const usual = refusedStart();
  expect(usual).toMatchObject({ code: 1, said: expect.stringContaining('SERVICES') });
  removeFolder();
  fs.writeFileSync(FOLDER, 'in its way');
  expect(refusedStart()).toEqual(usual);
  expect(fs.readFileSync(FOLDER, 'utf8')).toBe('in its way');
});
