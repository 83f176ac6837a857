import type { z } from 'zod';
import type { Route } from '../../src/platform/http/route.js';
import { badBodies } from './bad-values.js';

interface BadForm {
  /** As a problem names it. */
  path: string;
  what: string;
  input: FormData;
}

/** Every way in which a form can break what its route declares, made from a form that does not. */
export function badForms({ multipart, body }: Route, example: FormData): BadForm[] {
  const { field = '', maxFiles = 0 } = multipart ?? {};
  const [file] = example.getAll(field);
  if (!(file instanceof Blob)) throw new Error(`the example needs a file in ${field}`);
  const texts: Record<string, string> = {};
  for (const [name, value] of example) if (typeof value === 'string') texts[name] = value;
  const form = (fields: Record<string, string>, files: [string, Blob][]) => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    for (const [name, blob] of files) made.append(name, blob, 'file');
    return made;
  };
  const values = badBodies(body as z.ZodType, texts)
    // A field of a form is text.
    .filter(({ input }) => isOfTexts(input))
    .map(({ path, what, input }) => ({ path, what, input: form(input as Record<string, string>, [[field, file]]) }));
  const empty = { path: field, what: 'without a file', input: form(texts, []) };
  const full = { path: field, what: 'too many files', input: form(texts, Array(maxFiles + 1).fill([field, file])) };
  const strange = { path: 'surprise', what: 'a file elsewhere', input: form(texts, [['surprise', file]]) };
  const unknown = { path: 'surprise', what: 'is not known', input: form({ ...texts, surprise: '1' }, [[field, file]]) };
  // An empty form is one without any part, which no client sends.
  return [...values, ...(Object.keys(texts).length > 0 ? [empty] : []), full, strange, unknown];
}

const isOfTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value ?? { no: null }).every((one) => typeof one === 'string');
