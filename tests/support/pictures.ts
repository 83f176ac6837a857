import zlib from 'node:zlib';
import sharp from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';
let made = 0;

/** A picture that no test has used yet. */
export async function picture(width = 800, height = 600, format: Format = 'png'): Promise<Buffer> {
  made += 1;
  const background = { r: made % 256, g: (made * 7) % 256, b: Math.floor(Math.random() * 256) };
  const dot = {
    input: { create: { width: 2, height: 2, channels: 3 as const, background: '#fff' } },
    left: made % 50,
    top: 3,
  };
  return sharp({ create: { width, height, channels: 3, background } })
    .composite([dot])
    .toFormat(format)
    .toBuffer();
}

/** A PNG of a few bytes that says it has so many pixels. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(Buffer.alloc(1_000)))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A form of files, by the name of their parts, and text fields. */
export function form(
  field: string,
  files: (Buffer | [string, Buffer])[],
  fields: Record<string, string> = {},
): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const given of files) {
    const [name, bytes] = Array.isArray(given) ? given : ['picture.png', given];
    body.append(field, new Blob([new Uint8Array(bytes)]), name);
  }
  return body;
}
