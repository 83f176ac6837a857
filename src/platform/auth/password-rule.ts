import { z } from 'zod';
import { commonPasswords } from './common-passwords.js';

export const PASSWORD_MIN_CHARACTERS = 10;
/** bcrypt reads no further. */
export const PASSWORD_MAX_BYTES = 72;

/** What is wrong with a password that somebody wants to have; null where it is good. */
export function passwordFault(password: string): string | null {
  const usual = normalizePassword(password);
  if ([...usual].length < PASSWORD_MIN_CHARACTERS) return `must have at least ${PASSWORD_MIN_CHARACTERS} characters`;
  if (Buffer.byteLength(usual) > PASSWORD_MAX_BYTES) return `must have at most ${PASSWORD_MAX_BYTES} bytes in UTF-8`;
  if (isCommon(usual)) return 'is too common; choose one that is harder to guess';
  return null;
}

/** The same typed text in the same bytes, whichever way a keyboard composes its accents. */
export const normalizePassword = (password: string): string => password.normalize('NFC');

/** A password that somebody wants to have. */
export const NewPassword = z
  .string()
  .superRefine((password, check) => {
    const fault = passwordFault(password);
    if (fault) check.addIssue({ code: 'custom', message: fault });
  })
  .meta({
    minLength: PASSWORD_MIN_CHARACTERS,
    maxLength: PASSWORD_MAX_BYTES,
    description: `${PASSWORD_MIN_CHARACTERS} characters to ${PASSWORD_MAX_BYTES} bytes of UTF-8, not a common one`,
  });

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** A longer repetition is not what guessers try first. */
const LONGEST_REPETITION = 24;

function isCommon(password: string): boolean {
  const text = password.toLowerCase().replace(/\s+/g, '');
  return isListed(text) || isRepetition(text) || isRun(text);
}

/** On the list, or a word of it between digits and signs, or twice: "P@ssw0rd!", "2024-welcome-99", "letmein letmein". */
function isListed(text: string): boolean {
  const stem = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const spelled = stem.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign);
  const repeated = /^(.+?)\1+$/u.exec(spelled.replace(/[^\p{L}]/gu, ''))?.[1] ?? '';
  return [text, stem, spelled, repeated].some((candidate) => commonPasswords.has(candidate));
}

/** A short piece again and again: "aaaaaaaaaa", "abcabcabcabc", "1212121212". */
function isRepetition(text: string): boolean {
  return text.length <= LONGEST_REPETITION && /^(.{1,4}?)\1+.{0,3}$/u.test(text) && new Set(text).size <= 4;
}

/** One run along the digits, the alphabet or a row of keys, either way: "1234567890", "zyxwvutsrq". */
function isRun(text: string): boolean {
  return ROWS.some((row) => {
    const endless = row.repeat(4);
    const back = [...endless].reverse().join('');
    return endless.includes(text) || back.includes(text);
  });
}
