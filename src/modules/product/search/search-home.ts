import { setTimeout as sleep } from 'node:timers/promises';
import { config } from '../../../config/index.js';
import { loggerOf } from '../../../platform/logging/index.js';
import type { WatchedEvent } from '../../../platform/outbox/index.js';
import { catalogueEvents } from '../catalogue-events.js';
import { BuiltSearch } from './built-search.js';
import { openEngine } from './engine.js';

const BATCH = 200;
const RETRY_MS = 1_000;
// Beside ids of products, what is to be read again.
const CATEGORIES = 'categories';
const SYNONYMS = 'synonyms';

const log = loggerOf('search');

let current: SearchHome | null = null;

/** What a search is answered from. Null until it is built: then the database answers. */
export const builtSearch = (): BuiltSearch | null => current?.built ?? null;

/** Whether everything that has been told of is in it: an answer from it may be kept until more is told. */
export const isSearchCurrent = (): boolean => current?.isCurrent ?? false;

/** Begins to build what searches are answered from, without waiting for it. */
export function startSearch(): SearchHome {
  current = new SearchHome();
  return current;
}

/**
 * Keeps what one process answers searches from as the database is. It is told of every event of the catalogue; it reads
 * everything at the first word, and again what has changed since.
 */
class SearchHome {
  built: BuiltSearch | null = null;
  private readonly due = new Set<string>();
  private mustBuild = true;
  private isStopped = false;
  private work: Promise<void> | null = null;

  get isCurrent(): boolean {
    return this.built !== null && this.work === null;
  }

  /** Called with what is new, and to say that nothing is. */
  changed(events: readonly WatchedEvent[]): void {
    for (const { kind, subjectId } of events) {
      // Any product may have units at the location.
      if (kind === catalogueEvents.searchRebuilt || kind === catalogueEvents.locationChanged) this.mustBuild = true;
      else if (kind === catalogueEvents.synonymsChanged) this.due.add(SYNONYMS);
      else if (kind.startsWith('category.')) this.due.add(CATEGORIES);
      else if (kind.startsWith('product.')) this.due.add(subjectId);
    }
    this.work ??= this.catchUp().finally(() => {
      this.work = null;
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.work;
    if (current === this) current = null;
  }

  private async catchUp(): Promise<void> {
    while (!this.isStopped && (this.mustBuild || this.due.size > 0)) {
      try {
        if (this.mustBuild) await this.build();
        else await this.follow();
      } catch (error) {
        log.warn({ err: error }, 'the search could not be brought up to date; trying again');
        await sleep(RETRY_MS);
      }
    }
  }

  /** Beside the one that answers, which is replaced when the new one is whole. */
  private async build(): Promise<void> {
    const startedAt = performance.now();
    this.mustBuild = false;
    const next = new BuiltSearch(config.search && (await openEngine()));
    try {
      await next.readAll(() => this.isStopped);
    } catch (error) {
      this.mustBuild = true;
      throw error;
    }
    if (this.isStopped) return;
    this.built = next;
    const ms = Math.round(performance.now() - startedAt);
    log.info({ products: next.shelf.size, ms }, 'the search is built');
  }

  private async follow(): Promise<void> {
    const keys = [...this.due].slice(0, BATCH);
    for (const key of keys) this.due.delete(key);
    try {
      await this.readAgain(keys);
    } catch (error) {
      for (const key of keys) this.due.add(key);
      throw error;
    }
  }

  private async readAgain(keys: string[]): Promise<void> {
    if (!this.built) return;
    if (keys.includes(SYNONYMS)) await this.built.readSynonyms();
    if (keys.includes(CATEGORIES)) for (const id of await this.built.readCategories()) this.due.add(id);
    const ids = keys.filter((key) => key !== SYNONYMS && key !== CATEGORIES);
    if (ids.length > 0) await this.built.readAgain(ids);
  }
}
