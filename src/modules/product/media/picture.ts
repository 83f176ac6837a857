import { open } from 'node:fs/promises';
import type { Sharp } from 'sharp';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** Of a picture, turned upright. */
export interface PictureFacts {
  contentType: PictureType;
  width: number;
  height: number;
}

/** Why a file is not taken as a picture, for the person who sends it. */
export class PictureProblem extends Error {
  override name = 'PictureProblem';
}

const MAX_PIXELS = 100_000_000;
/** What WebP can hold. */
const MAX_SIDE = 16_383;
const HEAD_BYTES = 512;
const QUALITY = 80;
/** Those of libvips for the types above; all others are blocked. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`);

/** What a file is by its content, whatever it is called. Throws PictureProblem. */
export async function examinePicture(file: string): Promise<PictureFacts> {
  const contentType = typeOf(await headOf(file));
  const picture = await read(file);
  // The head alone: nothing is decoded yet, so that a small file which says that it is huge costs nothing.
  const { width, height, autoOrient } = await picture.metadata().catch(unreadable);
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    const most = `${MAX_PIXELS / 1_000_000} megapixels and ${MAX_SIDE} on a side`;
    throw new PictureProblem(`has ${width} × ${height} pixels; at most ${most} are taken`);
  }
  return { contentType, width: autoOrient.width, height: autoOrient.height };
}

/** The picture anew, upright and without what else was in the file. Throws PictureProblem where it cannot be read. */
export async function renderPicture(file: string, width: number): Promise<Buffer> {
  const picture = await read(file, MAX_PIXELS);
  return picture
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer()
    .catch(unreadable);
}

const unreadable = (error: unknown): never => {
  throw new PictureProblem('cannot be read: it is damaged or not whole', { cause: error });
};

async function read(file: string, limitInputPixels: number | false = false): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(file, { limitInputPixels, failOn: 'error', pages: 1 });
}

let loaded: Promise<typeof import('sharp').default> | null = null;

/** On first use: it is a native library, which most processes never need. */
function loadSharp(): Promise<typeof import('sharp').default> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: LOADERS });
    return sharp;
  });
  return loaded;
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** By the first bytes. Throws PictureProblem. */
export function typeOf(head: Buffer): PictureType {
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(text)) return 'image/webp';
  if (/^.{4}ftyp(avi[fs]|.{8}(.{4})*?avi[fs])/s.test(text.slice(0, 64))) return 'image/avif';
  if (/<svg[\s>]|^\s*<\?xml/i.test(text)) {
    throw new PictureProblem('is an SVG, which can hold scripts; send a JPEG, PNG, WebP, AVIF or GIF');
  }
  throw new PictureProblem('is no JPEG, PNG, WebP, AVIF or GIF');
}
