import module from 'node:module';
import path from 'node:path';

/** Within what was built, so that whoever could change it could change the program, and the next build begins anew. */
const FOLDER = path.join(import.meta.dirname, '../.compiled');

/**
 * Takes what an earlier process compiled of the code that is loaded from now on, and keeps what it lacks when this one
 * ends. Where the folder cannot be written, or before Node 22, everything is compiled at each start.
 */
export function keepCompiledCode(): void {
  if (import.meta.filename.endsWith('.js')) module.enableCompileCache?.(FOLDER);
}
