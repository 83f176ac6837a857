const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet takes for text: one that it would run as a formula gets a quote before it. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before it was made neutral. */
export const original = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** One line of a CSV file (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
