import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Before tests that start processes: they start the built program, as it is now. */
export function setup(): void {
  const script = path.resolve(import.meta.dirname, '../../scripts/build.js');
  execFileSync(process.execPath, [script, '--if-needed', '--quiet'], { stdio: 'inherit' });
}
