import { ImportFileError } from './import-product.js';

type Decoder = InstanceType<typeof TextDecoder>;

const NOT_TEXT = 'It is not text in UTF-8 or UTF-16: save it as "CSV UTF-8".';

/** The first of a file's text, of which the last character may be cut in two. Throws ImportFileError. */
export function decodeStart(bytes: Buffer): string {
  const text = read(() => decoderFor(bytes).decode(bytes, { stream: true }));
  if (text.includes('\0')) throw new ImportFileError(NOT_TEXT);
  return text;
}

/** The text of a file's bytes, in UTF-8, or in UTF-16 where it begins with its mark. Throws ImportFileError for others. */
export async function* decode(source: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    decoder ??= decoderFor(bytes);
    const text = read(() => decoder?.decode(bytes, { stream: true }) ?? '');
    if (text.includes('\0')) throw new ImportFileError(NOT_TEXT);
    yield text;
  }
  yield read(() => decoder?.decode() ?? '');
}

function decoderFor(start: Buffer): Decoder {
  const [first, second] = start;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function read(decodeChunk: () => string): string {
  try {
    return decodeChunk();
  } catch (error) {
    if (error instanceof TypeError) throw new ImportFileError(NOT_TEXT);
    throw error;
  }
}
