import { fold } from '../../../utils/text.js';
import { type ImportImage, type ImportVariant, limits, RowProblem } from './import-product.js';

/** Trimmed, in one Unicode form, without control characters: as it is stored. */
export function clean(value: string | undefined): string {
  return (value ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** Text of at most `max` characters, or a problem that names the field. */
export function shortText(row: number, field: string, value: string | undefined, max: number): string {
  const text = clean(value);
  // Folded too: some characters fold into several.
  if (text.length > max || fold(text).length > max) throw new RowProblem(row, `${field} is longer than ${max}`);
  return text;
}

export const orNull = (text: string): string | null => (text === '' ? null : text);

/** Why an address is not taken as a picture's, or null where it is. Nothing is fetched. */
export function imageProblem(url: string): string | null {
  if (url.length > limits.url) return `an image address is longer than ${limits.url}`;
  // A parser of addresses takes white space out, which would make it another in our own files.
  if (!/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return 'an image address is not an http(s) one';
  return null;
}

/** Tags without repetitions, in any case. */
export function distinctTags(row: number, tags: string[]): string[] {
  const byKey = new Map<string, string>();
  for (const given of tags) {
    const tag = shortText(row, 'a tag', given, limits.tag);
    if (tag !== '' && !byKey.has(fold(tag))) byKey.set(fold(tag), tag);
  }
  if (byKey.size > limits.tags) throw new RowProblem(row, `more than ${limits.tags} tags`);
  return [...byKey.values()];
}

/** Images without repetitions, each where it stands first. */
export function distinctImages(images: ImportImage[]): ImportImage[] {
  const byUrl = new Map<string, ImportImage>();
  for (const image of images) if (!byUrl.has(image.url)) byUrl.set(image.url, image);
  return [...byUrl.values()];
}

/** Units in the building. Where a shop has sold more than it had, nothing is there. */
export function stockUnits(row: number, field: string, text: string): Pick<ImportVariant, 'stock' | 'isOversold'> {
  if (!/^-?\d{1,9}$/.test(text)) throw new RowProblem(row, `${field} "${text.slice(0, 20)}" is not a whole number`);
  const units = Number(text);
  if (units > limits.stock) throw new RowProblem(row, `${field} is above ${limits.stock}`);
  return { stock: Math.max(units, 0), isOversold: units < 0 };
}
