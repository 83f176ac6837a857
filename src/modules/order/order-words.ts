import { fold } from '../../utils/text.js';

const MAX_LENGTH = 64;
const MAX_WORDS = 8;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words under which an order with such lines is found: `T-Shirt` as t-shirt, t and shirt, a sku whole. */
export function wordsOfLines(lines: readonly { name: string; sku: string }[]): string[] {
  const words = lines.flatMap(({ name, sku }) => [
    ...chunks(name).flatMap((chunk) => [chunk, ...chunk.split(NOT_IN_WORDS)]),
    ...chunks(sku),
  ]);
  return distinct(words);
}

/** The words that somebody looks for, each of which an order must have. */
export const wordsLookedFor = (text: string): string[] => distinct(chunks(text)).slice(0, MAX_WORDS);

const chunks = (text: string) =>
  fold(text)
    .split(' ')
    .map((chunk) => chunk.replace(EDGES, ''));

/** Cut by characters: half of a surrogate pair is no text. */
const distinct = (words: string[]) => [
  ...new Set(words.filter(Boolean).map((word) => Array.from(word).slice(0, MAX_LENGTH).join(''))),
];
