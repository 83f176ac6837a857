import type { QueryInterface } from 'sequelize';
import type { Migration } from '../platform/database/ddl.js';
import { forUpdate } from '../platform/database/sql.js';

const BATCH = 500;

/** `q` asks how words begin: what a product is found by is no longer its text, but the words of it, each once. */
export const migration: Migration = {
  name: '20261127100000-search-words',
  async up(q) {
    for (let last: string | undefined = ''; last !== undefined; ) last = await rewriteAfter(q, last);
  },
  /** The release before finds words anywhere in it, and so these too. */
  async down() {},
};

/** Gives the last product's id; none where there are no more. A change that is made meanwhile is not written over. */
function rewriteAfter(q: QueryInterface, last: string): Promise<string | undefined> {
  return q.sequelize.transaction(async (transaction) => {
    const [rows] = await q.sequelize.query(
      `SELECT id, search_text FROM products WHERE id > ? ORDER BY id LIMIT ${BATCH} ${forUpdate}`,
      { replacements: [last], transaction },
    );
    const products = rows as { id: string; search_text: string }[];
    for (const { id, search_text: text } of products) {
      await q.sequelize.query('UPDATE products SET search_text = ? WHERE id = ?', {
        replacements: [wordsOf(text), id],
        transaction,
      });
    }
    return products.at(-1)?.id;
  });
}

/** It is folded already. */
const wordsOf = (text: string): string => [...new Set(text.split(/[^\p{L}\p{N}]+/u))].filter(Boolean).join(' ');
