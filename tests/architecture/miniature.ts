import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryDir } from '../support/environment.js';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Files by path, with their text. */
export type Files = Record<string, string>;

export interface Miniature {
  dir: string;
  write(files: Files): void;
  remove(): void;
}

/** A small project in a temporary folder, under the configuration of this one. */
export function makeMiniature(files: Files): Miniature {
  const dir = temporaryDir('miniature');
  execFileSync('git', ['init', '--quiet', dir]);
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(dir, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json', 'biome.json', '.gitignore']) {
    fs.copyFileSync(path.join(ROOT, name), path.join(dir, name));
  }
  const write = (more: Files) => {
    for (const [name, text] of Object.entries(more)) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      fs.writeFileSync(path.join(dir, name), text);
    }
  };
  write(files);
  return { dir, write, remove: () => fs.rmSync(dir, { recursive: true }) };
}
