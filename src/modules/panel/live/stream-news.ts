import type { StaffActor } from '../../../platform/context.js';
import { rateLimited } from '../../../platform/errors/index.js';
import type { StreamCaller } from '../../../platform/http/route.js';
import { decodeCursor } from '../../../platform/paging/cursor.js';
import { followNews, lastEventId, missedSince } from './feed.js';
import { maySee, NEWS, type News, newsId } from './news.js';

/** Proxies end connections on which nothing comes, often after 30 s or 60 s. */
const HEARTBEAT_MS = 15_000;
/** Of one staff member on this process: a few screens and tabs. */
const MAX_CONNECTIONS = 5;
/** News that a reader may be behind before it is told to load anew instead. */
const MAX_BEHIND = 500;
const RETRY_MS = 3_000;

interface Options {
  /** The id of the last event that the caller has had. */
  after: string | undefined;
  /** Goes on until the caller leaves; else ends with what there is. */
  follow: boolean;
}

const connections = new Map<string, number>();

/**
 * What happens in the shop, as server-sent events: first what was missed since `after`, then whatever comes. An event
 * may come twice. Throws `rate_limited` where the staff member reads too many streams already.
 */
export async function* streamNews(caller: StreamCaller, { after, follow }: Options): AsyncGenerator<string> {
  const leave = enter((caller.actor as StaffActor).id);
  const inbox = createInbox(caller);
  const unfollow = await followNews(inbox.put);
  try {
    yield await opening(caller, after);
    while (follow && !caller.left.aborted && !caller.closing.aborted) {
      yield inbox
        .take()
        .map((news) => (news === null ? RESET : textOf(caller, news)))
        .join('') || ': still here\n\n';
      await inbox.wait();
    }
  } finally {
    unfollow();
    leave();
  }
}

/** Counts a stream of a staff member until the returned function is called. */
function enter(staffId: string): () => void {
  const count = connections.get(staffId) ?? 0;
  if (count >= MAX_CONNECTIONS) {
    throw rateLimited({ detail: `At most ${MAX_CONNECTIONS} streams at once.`, headers: { 'Retry-After': '30' } });
  }
  connections.set(staffId, count + 1);
  return () => {
    const left = (connections.get(staffId) ?? 1) - 1;
    if (left > 0) connections.set(staffId, left);
    else connections.delete(staffId);
  };
}

const RESET = 'event: reset\ndata: {}\n\n';

/** What was missed, or that it cannot be told any more; then from where on the stream goes on. */
async function opening(caller: StreamCaller, after: string | undefined): Promise<string> {
  const last = await lastEventId();
  const known = after === undefined ? null : eventIdOf(after);
  const missed = known === null ? [] : await missedSince(known);
  const isLost = missed === null || (after !== undefined && known === null);
  const news = isLost ? RESET : missed.map((each) => textOf(caller, each)).join('');
  return `retry: ${RETRY_MS}\n\n${news}id: ${newsId(last)}\nevent: ready\ndata: {}\n\n`;
}

function eventIdOf(text: string): number | null {
  try {
    return Number(decodeCursor(NEWS, text, 1)[0]);
  } catch {
    return null;
  }
}

function textOf(caller: StreamCaller, news: News): string {
  if (!maySee(caller.actor as StaffActor, news)) return '';
  return `id: ${news.id}\nevent: ${news.event}\ndata: ${JSON.stringify(news.data)}\n\n`;
}

/** What has come for one reader and was not sent yet. */
function createInbox({ left, closing }: StreamCaller) {
  let waiting: (News | null)[] = [];
  let wake = () => {};
  const ring = () => wake();
  for (const signal of [left, closing]) signal.addEventListener('abort', ring, { once: true });
  return {
    put(news: News[] | null): void {
      const isBehind = waiting.length + (news?.length ?? 0) > MAX_BEHIND;
      waiting = isBehind || news === null ? [null] : [...waiting, ...news];
      ring();
    },
    take(): (News | null)[] {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    /** Until something has come, the reader is to go, or it is time for a sign of life. */
    async wait(): Promise<void> {
      if (waiting.length > 0 || left.aborted || closing.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, HEARTBEAT_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
