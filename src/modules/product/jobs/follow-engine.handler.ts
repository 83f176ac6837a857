import { config } from '../../../config/index.js';
import { defineEventHandler } from '../../../platform/outbox/index.js';
import { followEngine, wordEvents } from '../search/follow-engine.js';

/** Brings changed products and synonyms to the search engine, where there is one. */
export const followSearchEngine = defineEventHandler({
  name: 'follow-search-engine',
  kinds: config.search ? wordEvents : [],
  external: ({ kind, subjectId }) => followEngine(kind, subjectId),
});
