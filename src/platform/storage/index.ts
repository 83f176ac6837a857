import path from 'node:path';
import { config } from '../../config/index.js';
import { createDiskStorage } from './disk.js';
import type { Storage } from './storage.js';

export type { Content, SignedUpload, Storage, StoredFile } from './storage.js';

let home: Promise<Storage> | null = null;

/** The process's storage. The SDK of S3 is loaded only where a bucket is configured. */
export function storage(): Promise<Storage> {
  home ??= open();
  return home;
}

async function open(): Promise<Storage> {
  const { s3 } = config.storage;
  if (!s3) return createDiskStorage(path.join(config.dataDir, 'media'));
  return (await import('./s3.js')).createS3Storage(s3);
}
