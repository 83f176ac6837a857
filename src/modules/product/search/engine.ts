import type { Index, Meilisearch } from 'meilisearch';
import { config } from '../../../config/index.js';
import { loggerOf } from '../../../platform/logging/index.js';
import { fold } from '../../../utils/text.js';
import { skuKey } from './memory-skus.js';
import { type Found, type ProductWords, type Synonyms, type WordIndex, wordFields } from './words.js';

export const INDEX = 'products';
/** Where a new index is made, before it takes the place of the other. */
export const NEXT_INDEX = 'products_next';
const DEADLINE_MS = 2_000;
/** So many ids at most come with an answer. */
const MAX_FOUND = 1_000;
/** One that has just failed is left alone for so long, so that not every search waits for it. */
const PAUSE_MS = 5_000;

const log = loggerOf('search');

/** The engine does not answer, or has no index yet. */
export class EngineAway extends Error {
  override name = 'EngineAway';
}

/** A client of the configured engine; its code is loaded only where there is one. */
export async function engineClient(): Promise<Meilisearch> {
  if (!config.search) throw new Error('SEARCH_URL is not set');
  const { Meilisearch } = await import('meilisearch');
  const { url, key } = config.search;
  return new Meilisearch({ host: url, timeout: DEADLINE_MS, ...(key ? { apiKey: key } : {}) });
}

/** Words that are found by an engine beside the process. */
export async function openEngine(): Promise<WordIndex> {
  const index = (await engineClient()).index<ProductWords>(INDEX);
  let awayUntil = 0;

  async function ask(q: string, limit: number, fields?: string[]): Promise<string[]> {
    if (performance.now() < awayUntil) throw new EngineAway();
    try {
      const { hits } = await index.search(fold(q), {
        limit,
        matchingStrategy: 'all',
        attributesToRetrieve: ['id'],
        ...(fields ? { attributesToSearchOn: fields } : {}),
      });
      return hits.map(({ id }) => id);
    } catch (error) {
      awayUntil = performance.now() + PAUSE_MS;
      log.warn({ err: error }, 'the search engine does not answer; the database does in its place');
      throw new EngineAway('', { cause: error });
    }
  }

  return {
    async find(q): Promise<Found> {
      const ids = await ask(q, MAX_FOUND + 1);
      return { ids: ids.slice(0, MAX_FOUND), isAll: ids.length <= MAX_FOUND };
    },
    suggest: (q, limit) => ask(q, limit, ['name']),
  };
}

/** Gives an index what it needs to know of our words. */
export const settingsOf = (synonyms: Synonyms) => ({
  searchableAttributes: [...wordFields],
  displayedAttributes: ['id'],
  rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness'],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 255 } },
  pagination: { maxTotalHits: MAX_FOUND + 1 },
  synonyms: synonymsOf(synonyms),
});

/** Each with the others of its groups. */
export function synonymsOf(groups: Synonyms): Record<string, string[]> {
  const others = new Map<string, string[]>();
  for (const group of groups.map((phrases) => phrases.map(fold))) {
    for (const phrase of group) {
      others.set(phrase, [...(others.get(phrase) ?? []), ...group.filter((other) => other !== phrase)]);
    }
  }
  return Object.fromEntries(others);
}

/** Words as they are asked for: the engine folds less than we do. A sku is found with and without what parts it. */
export function documentOf({ id, skus, ...words }: ProductWords): ProductWords {
  const folded = Object.entries(words).map(([field, text]) => [field, fold(text)]);
  return {
    ...(Object.fromEntries(folded) as typeof words),
    id,
    skus: [...new Set(skus.flatMap((sku) => [fold(sku), skuKey(sku)]))],
  };
}

export type ProductIndex = Index<ProductWords>;
