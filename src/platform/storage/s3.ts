import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import * as s3 from '@aws-sdk/client-s3';
import { type GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { config } from '../../config/index.js';
import { unavailable } from '../errors/index.js';
import type { Content, Storage } from './storage.js';

const CONNECT_MS = 2_000;
const CALL_MS = 15_000;
/** Of whole files in either direction: 200 MB at 1 MB/s. */
const TRANSFER_MS = 200_000;
const SIGNED_SECONDS = 900;
const ATTEMPTS = 3;
const MAX_BUFFERED = 16_000_000;
/** What it would print is in the errors that it throws. */
const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

type Settings = NonNullable<typeof config.storage.s3>;

/** Keeps files in a bucket of S3 or of what speaks as S3 does. */
export function createS3Storage({ bucket: Bucket, endpoint, region, credentials, forcePathStyle }: Settings): Storage {
  const client = new S3Client({
    region,
    forcePathStyle,
    ...(endpoint ? { endpoint } : {}),
    ...(credentials ? { credentials } : {}),
    maxAttempts: ATTEMPTS,
    logger: silent,
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: CALL_MS },
    // Other stores do not know the checksums that AWS has added since, and keep them as part of the file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const within = (ms = CALL_MS) => ({ abortSignal: AbortSignal.timeout(ms) });

  /** What a call gives, or null where there is no such file; a store that cannot be reached is `unavailable`. */
  async function orNull<T>(call: Promise<T>): Promise<T | null> {
    try {
      return await call;
    } catch (error) {
      if (isMissing(error)) return null;
      throw unavailable({ detail: 'The store of files does not answer; try again.', cause: error });
    }
  }

  async function get(Key: string, Range?: string): Promise<GetObjectCommandOutput | null> {
    const input = { Bucket, Key, ...(Range ? { Range } : {}) };
    return orNull(client.send(new s3.GetObjectCommand(input), within(TRANSFER_MS)));
  }

  return {
    async put(Key, content, ContentType) {
      const { Body, ContentLength } = await bodyOf(content);
      const command = new s3.PutObjectCommand({ Bucket, Key, Body, ContentLength, ContentType });
      const written = await orNull(client.send(command, within(TRANSFER_MS)));
      if (!written) throw new Error(`there is no bucket ${Bucket}`);
    },
    async open(key) {
      const found = await get(key);
      return found && { stream: found.Body as Readable, bytes: Number(found.ContentLength) };
    },
    async openRange(key, first, last) {
      const found = await get(key, `bytes=${first}-${last}`);
      if (!found) throw new Error(`${key} is gone`);
      return found.Body as Readable;
    },
    async size(Key) {
      const found = await orNull(client.send(new s3.HeadObjectCommand({ Bucket, Key }), within()));
      return found && Number(found.ContentLength);
    },
    async removeAll(prefix) {
      const list = new s3.ListObjectsV2Command({ Bucket, Prefix: `${prefix}/` });
      const Contents = (await orNull(client.send(list, within())))?.Contents ?? [];
      const Objects = Contents.map(({ Key }) => ({ Key }));
      if (Objects.length === 0) return;
      const { Errors = [] } = await client.send(
        new s3.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
        within(),
      );
      if (Errors[0]) throw new Error(`${Errors[0].Key} could not be removed: ${Errors[0].Code}`);
    },
    async signUpload(Key, { bytes, contentType }) {
      const command = new s3.PutObjectCommand({ Bucket, Key, ContentType: contentType, ContentLength: bytes });
      const signableHeaders = new Set(['content-type', 'content-length', 'host']);
      const url = await getSignedUrl(client, command, { expiresIn: SIGNED_SECONDS, signableHeaders });
      const headers = { 'Content-Type': contentType, 'Content-Length': String(bytes) };
      return { url, headers, expiresAt: new Date(Date.now() + SIGNED_SECONDS * 1_000) };
    },
  };
}

/** From memory where that is possible: what is streamed cannot be sent again when the first try fails. */
async function bodyOf(content: Content): Promise<{ Body: Buffer | Readable; ContentLength: number }> {
  if (Buffer.isBuffer(content)) return { Body: content, ContentLength: content.length };
  const { size } = await stat(content.file);
  const Body = size <= MAX_BUFFERED ? await readFile(content.file) : createReadStream(content.file);
  return { Body, ContentLength: size };
}

function isMissing(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404;
}
