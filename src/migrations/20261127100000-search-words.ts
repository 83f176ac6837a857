import type { QueryInterface } from 'sequelize';
import type { Migration } from '../platform/database/ddl.js';

const BATCH = 500;

/** `q` asks how words begin: what a product is found by is no longer its text, but the words of it, each once. */
export const migration: Migration = {
  name: '20261127100000-search-words',
  async up(q) {
    for (let after = ''; ; ) {
      const [rows] = await q.sequelize.query(
        `SELECT id, search_text FROM products WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
        { replacements: [after] },
      );
      const products = rows as { id: string; search_text: string }[];
      for (const { id, search_text: text } of products) await write(q, id, wordsOf(text));
      after = products.at(-1)?.id ?? '';
      if (products.length < BATCH) return;
    }
  },
  /** The release before finds words anywhere in it, and so these too. */
  async down() {},
};

/** It is folded already. */
const wordsOf = (text: string): string => [...new Set(text.split(/[^\p{L}\p{N}]+/u))].filter(Boolean).join(' ');

async function write(q: QueryInterface, id: string, words: string): Promise<void> {
  await q.sequelize.query('UPDATE products SET search_text = ? WHERE id = ?', { replacements: [words, id] });
}
