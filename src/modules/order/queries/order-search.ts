import { sql } from '../../../platform/database/sql.js';
import { normalizeEmail } from '../../../utils/text.js';
import { wordsLookedFor } from '../order-words.js';

/** What a text typed into the one search field turned out to mean. */
export interface OrderSearch {
  number?: string;
  /** How the e-mail address begins. */
  email?: string;
  /** All of them. None finds nothing. */
  words?: string[];
}

const NUMBER = /^#?([0-9A-Z]{1,16})$/;

/**
 * Reads a search: the number of an order that there is, else the beginning of an e-mail address where it has an @, else
 * words of what was bought; one word that stands in no order is taken for the beginning of an address.
 */
export async function readSearch(text: string): Promise<OrderSearch> {
  const number = NUMBER.exec(text.toUpperCase())?.[1];
  if (number && (await exists('SELECT 1 FROM orders WHERE number = ?', number))) return { number };
  if (text.includes('@')) return { email: text };
  const words = wordsLookedFor(text);
  const [only] = words;
  if (words.length > 1 || only === undefined || /\s/.test(text)) return { words };
  const isKnown = await exists('SELECT 1 FROM order_search_terms WHERE term = ? LIMIT 1', only);
  return isKnown ? { words } : { email: normalizeEmail(text) };
}

async function exists(query: string, value: string): Promise<boolean> {
  return (await sql(null, query, [value])).rows.length > 0;
}
