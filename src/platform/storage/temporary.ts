import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { config } from '../../config/index.js';

const STALE_MS = 6 * 3_600_000;

const home = (): string => path.join(config.dataDir, 'uploads');

/**
 * A folder for files that are needed for a while; `discard` removes it with all that is in it. Where it is for the work on
 * something, which one at a time does, what others have left of the same work goes: they have died, or have lost it.
 */
export async function temporaryFolder(workOn?: string): Promise<{ folder: string; discard(): Promise<void> }> {
  const remove = (name: string) => rm(path.join(home(), name), { recursive: true, force: true });
  const left = workOn === undefined ? [] : (await list()).filter((name) => name.startsWith(`${workOn}-`));
  await Promise.all(left.map(remove));
  const name = workOn === undefined ? randomUUID() : `${workOn}-${randomUUID()}`;
  const folder = path.join(home(), name);
  await mkdir(folder, { recursive: true });
  return { folder, discard: () => remove(name) };
}

const list = (): Promise<string[]> => readdir(home()).catch(() => []);

/** Removes what processes have left behind that died hours ago. */
export async function removeStaleFolders(): Promise<void> {
  for (const name of await list()) {
    const folder = path.join(home(), name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > STALE_MS) await rm(folder, { recursive: true, force: true });
  }
}
