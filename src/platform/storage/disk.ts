import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Storage } from './storage.js';

/** Keeps files below a folder. A file is there whole or not at all, whatever crashes. */
export function createDiskStorage(folder: string): Storage {
  const at = (key: string) => path.join(folder, ...key.split('/'));

  async function size(key: string): Promise<number | null> {
    try {
      return (await stat(at(key))).size;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  return {
    size,
    async put(key, content) {
      const target = at(key);
      const draft = `${target}.${randomUUID()}.tmp`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await (Buffer.isBuffer(content) ? writeFile(draft, content) : copyFile(content.file, draft));
        await flush(draft);
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async open(key) {
      const bytes = await size(key);
      return bytes === null ? null : { stream: createReadStream(at(key)), bytes };
    },
    openRange: async (key, start, end) => createReadStream(at(key), { start, end }),
    async removeAll(prefix) {
      await rm(at(prefix), { recursive: true, force: true });
    },
    signUpload: async () => null,
  };
}

const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));

/** On the disk before it has its name, so that a power cut leaves no empty file behind one. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
