import { randomInt } from 'node:crypto';

// No vowels, so that no number spells a word, and nothing that is read for another: 0 O, 1 I L.
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ';
const LENGTH = 8;

/** A number for people: eight characters, not guessable from the one before. The caller makes sure it is unused. */
export function randomOrderNumber(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
