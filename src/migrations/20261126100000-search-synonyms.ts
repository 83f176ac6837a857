import {
  createTable,
  dropTables,
  type Migration,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

/** Words that mean the same to a search. They are changed as a whole, so all of them are one row. */
export const migration: Migration = {
  name: '20261126100000-search-synonyms',
  async up(q) {
    await createTable(q, 'search_synonyms', {
      id: primaryId,
      word_groups: required(type.json),
      version: required(type.integer, 'DEFAULT 1'),
      ...timestamps,
    });
  },
  async down(q) {
    await dropTables(q, 'search_synonyms');
  },
};
