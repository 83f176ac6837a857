const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  deg: '°',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
};
const PARAGRAPH = /<\/?(p|div|h[1-6]|ul|ol|table|blockquote|section|article|header|footer|figure|pre|hr)\b[^<>]*>/gi;
const LINE = /<(br|\/tr)\b[^<>]*>/gi;
const ITEM = /(<\/li>\s*)?<li\b[^<>]*>/gi;
const INVISIBLE = /<(script|style|template|noscript|iframe|object|svg)\b[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi;
const TAG = /<[a-z/!?][^<>]*>?/gi;
const MAX_ROUNDS = 10;

/**
 * Turns HTML into paragraphs of plain text, parted by an empty line. Nothing that a browser would take for a tag
 * is left, however it was nested or encoded.
 */
export function htmlToText(html: string): string {
  let text = tidy(decode(strip(html)));
  for (let round = 0; round < MAX_ROUNDS && hasTag(text); round++) text = tidy(strip(text));
  return hasTag(text) ? text.replaceAll('<', '') : text;
}

function strip(html: string): string {
  return html
    .replace(INVISIBLE, ' ')
    .replace(PARAGRAPH, '\n\n')
    .replace(LINE, '\n')
    .replace(ITEM, '\n• ')
    .replace(TAG, '');
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const hasTag = (text: string): boolean => text.search(TAG) >= 0;
