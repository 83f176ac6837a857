import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Request, Response } from 'express';
import type { Multer } from 'multer';
import { withDeadline } from '../../utils/limit.js';
import {
  malformedMultipart,
  payloadTooLarge,
  requestTimeout,
  unsupportedMediaType,
  validationFailed,
} from '../errors/index.js';
import { temporaryFolder } from '../storage/temporary.js';
import type { ReadResult } from './body.js';
import type { MultipartSpec, UploadedFile } from './route.js';

/** Beside the files: their headings, and the text fields. */
const OVERHEAD_BYTES = 200_000;
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 10_000;
const MAX_NAME_BYTES = 100;
const MAX_SHOWN_NAME = 200;
/** For a whole upload to arrive. */
export const UPLOAD_DEADLINE_MS = 300_000;

/**
 * Makes the reader of uploads: files go to a folder of the request's own, which `discard` removes; where the body is
 * not taken, nothing of it is left.
 */
export function multipartReader(spec: MultipartSpec) {
  return async (req: Request, res: Response): Promise<ReadResult> => {
    assertReadable(req, spec);
    const { folder, discard } = await temporaryFolder();
    try {
      await withDeadline(receive(req, res, await receiver(spec, folder)), UPLOAD_DEADLINE_MS, () =>
        requestTimeout({ headers: { Connection: 'close' } }),
      );
      const files = await describe(req);
      if (files.length === 0) throw refused(spec.field, 'needs a file');
      return { json: { ...req.body }, raw: undefined, files, discard };
    } catch (error) {
      await discard();
      throw error;
    }
  };
}

function assertReadable(req: Request, { maxFiles, maxBytes }: MultipartSpec): void {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*(;|$)/i.test(type)) {
    throw unsupportedMediaType({ detail: 'Send the files as multipart/form-data.' });
  }
  if (req.headers['content-encoding']) throw unsupportedMediaType({ detail: 'Send the body without an encoding.' });
  const announced = Number(req.headers['content-length'] ?? 0);
  // Not read to its end: the connection is of no use any more.
  if (announced > maxFiles * maxBytes + OVERHEAD_BYTES) throw payloadTooLarge({ headers: { Connection: 'close' } });
}

async function receiver({ field, maxFiles, maxBytes }: MultipartSpec, folder: string) {
  const { default: multer } = await import('multer');
  const upload: Multer = multer({
    storage: multer.diskStorage({ destination: folder }),
    limits: {
      files: maxFiles,
      fileSize: maxBytes,
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
      fieldNameSize: MAX_NAME_BYTES,
      fieldNestingDepth: 0,
      parts: maxFiles + MAX_FIELDS,
      headerPairs: 20,
    },
  });
  return { read: upload.array(field), spec: { field, maxFiles, maxBytes } };
}

function receive(req: Request, res: Response, { read, spec }: Awaited<ReturnType<typeof receiver>>): Promise<void> {
  return new Promise((resolve, reject) => {
    read(req, res, (error?: unknown) => (error ? reject(toRefusal(error, spec)) : resolve()));
  });
}

/** What multer and its parser throw, by its code; all else is a body that they could not read. */
function toRefusal(error: unknown, { field, maxFiles, maxBytes }: MultipartSpec): unknown {
  const { code, field: given = '', syscall } = error as { code?: string; field?: string; syscall?: string };
  switch (code) {
    case 'LIMIT_FILE_SIZE':
      return payloadTooLarge({ detail: `A file may have at most ${maxBytes / 1_000_000} MB.` });
    case 'LIMIT_FILE_COUNT':
      return refused(field, `takes at most ${maxFiles} files`);
    case 'LIMIT_UNEXPECTED_FILE':
      return given === field ? refused(field, `takes at most ${maxFiles} files`) : refused(given, 'takes no file');
    case 'LIMIT_PART_COUNT':
    case 'LIMIT_FIELD_COUNT':
      return malformedMultipart({ detail: 'The body has too many parts.' });
    case 'LIMIT_FIELD_VALUE':
      return refused(given, `is longer than ${MAX_FIELD_BYTES} bytes`);
    default:
      // The disk's own errors are ours.
      return syscall ? error : malformedMultipart({ detail: detailOf(error) });
  }
}

function detailOf(error: unknown): string {
  const { message = '' } = error as Error;
  if (/boundary/i.test(message)) return 'The Content-Type names no boundary.';
  if (/unexpected end|aborted|closed/i.test(message)) return 'The body ends before its last boundary.';
  return 'The body is not valid multipart/form-data.';
}

const refused = (field: string, message: string) =>
  validationFailed({ errors: [{ path: field.slice(0, MAX_NAME_BYTES), message }] });

async function describe(req: Request): Promise<UploadedFile[]> {
  const files = (req.files ?? []) as Express.Multer.File[];
  return Promise.all(
    files.map(async (file) => ({
      path: file.path,
      name: shownName(file.originalname),
      bytes: file.size,
      sha256: await digestOf(file.path),
    })),
  );
}

/** Without folders and what cannot be shown. Clients send names in UTF-8, which the parser takes for Latin-1. */
function shownName(given: string): string {
  const text = Buffer.from(given, 'latin1').toString('utf8');
  const name = (text.includes('\uFFFD') ? given : text).normalize('NFC');
  const last =
    name
      .replace(/\p{Cc}|\p{Surrogate}/gu, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  return last.trim().slice(0, MAX_SHOWN_NAME) || 'file';
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
