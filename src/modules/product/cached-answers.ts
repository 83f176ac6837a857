import { type AnswerCache, createAnswerCache } from '../../platform/http/answer-cache.js';
import { type WatchedEvent, watchEvents } from '../../platform/outbox/index.js';
import { AVAILABILITY, catalogueEvents, RANKING } from './catalogue-events.js';

export interface CatalogueCache {
  cache: AnswerCache;
  stop(): Promise<void>;
}

/** What is touched by events that do not edit the catalogue. */
const tagsOf: Record<string, (subjectId: string) => string[]> = {
  [catalogueEvents.availability]: (productId) => [AVAILABILITY, productId],
  [catalogueEvents.ranked]: () => [RANKING],
};

/**
 * Keeps the catalogue's answers in this process and forgets what has changed within a second of its commit. A change of
 * availability touches the answers that show the product, one of what sells best those that go by it; any other may move
 * it in every list. What else is kept in this process is told as well.
 */
export function startCatalogueCache(tell: (events: readonly WatchedEvent[]) => void): CatalogueCache {
  const cache = createAnswerCache('product');
  const watcher = watchEvents({
    kinds: Object.values(catalogueEvents),
    onEvents(events, at) {
      const tags = events.map(({ kind, subjectId }) => tagsOf[kind]?.(subjectId));
      if (tags.includes(undefined)) cache.forget('all');
      else if (events.length > 0) cache.forget(tags.flatMap((some) => some ?? []));
      cache.current(at);
      tell(events);
    },
  });
  return { cache, stop: () => watcher.stop() };
}
