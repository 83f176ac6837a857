import fs from 'node:fs';
import path from 'node:path';

/** Writes a generated file or, with `--check`, fails where what is there differs. */
export function writeGenerated(file: string, text: string, command: string): void {
  const name = path.relative(process.cwd(), file);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  if (before === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not up to date. Run: ${command}`);
    process.exitCode = 1;
    return;
  }
  fs.writeFileSync(file, text);
  console.log(`wrote ${name}`);
}
