/** Folds text for searching and sorting: NFKD, marks removed, lower case. Turkish dotless ı counts as i. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/\s+/g, ' ').trim();
}

/** A slug for URLs: a–z, 0–9 and single hyphens; at most `max` characters. May be empty. */
export function slugify(text: string, max = 120): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, max)
    .replace(/-+$/, '');
}

/** What turns the direction of the text that follows it: a name with one can make a line read as something else. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of text in one Unicode form, without control characters. */
export const cleanLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(TURNS, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Text in one Unicode form whose only control characters are line breaks. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(TURNS, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim();

/** An e-mail address as it is stored and looked up. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
