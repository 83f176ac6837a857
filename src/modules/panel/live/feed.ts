import { marks, sql, toDate } from '../../../platform/database/sql.js';
import { watchEvents } from '../../../platform/outbox/index.js';
import { type News, newsKinds, newsOf } from './news.js';

/** Called with null where something may have been missed. */
type Listener = (news: News[] | null) => void;

const listeners = new Set<Listener>();
let watching: { started: Promise<void>; stop(): Promise<void> } | null = null;

/**
 * Calls `listener` with what happens from now on, whichever process does it. The outbox is read once for all listeners
 * of this process, and not at all where there is none. Resolves when nothing can be missed any more.
 */
export async function followNews(listener: Listener): Promise<() => void> {
  listeners.add(listener);
  watching ??= watch();
  await watching.started;
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    void watching?.stop();
    watching = null;
  };
}

function watch() {
  let begin = () => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { stop } = watchEvents({
    kinds: newsKinds,
    async onEvents(events) {
      begin();
      const news = await newsOf(events).catch(() => null);
      if (news?.length !== 0) for (const tell of listeners) tell(news);
    },
  });
  return { started, stop };
}

/** Ids may commit out of order: what is so little older than the last that was heard of may be told twice. */
const OVERLAP_MS = 15_000;
const MAX_MISSED = 500;

/** The last id that there is, for who has not heard anything yet. */
export async function lastEventId(): Promise<number> {
  const { rows } = await sql<{ id: number | null }>(null, 'SELECT MAX(id) AS id FROM outbox');
  return Number(rows[0]?.id ?? 0);
}

/** What was missed since that event; null where it is too much, or so long ago that it is not kept any more. */
export async function missedSince(id: number): Promise<News[] | null> {
  const { rows: known } = await sql<{ created_at: unknown }>(null, 'SELECT created_at FROM outbox WHERE id = ?', [id]);
  if (!known[0] && id > 0) return null;
  const since = known[0] ? new Date(toDate(known[0].created_at).getTime() - OVERLAP_MS) : new Date(0);
  const { rows } = await sql<{ id: number; kind: string; subject_id: string }>(
    null,
    `SELECT id, kind, subject_id FROM outbox
     WHERE id > ? AND id <> ? AND created_at >= ? AND kind IN (${marks(newsKinds.length)}) ORDER BY id LIMIT ${MAX_MISSED + 1}`,
    [Math.max(id - MAX_MISSED, 0), id, since, ...newsKinds],
  );
  if (rows.length > MAX_MISSED) return null;
  return newsOf(rows.map((row) => ({ id: Number(row.id), kind: row.kind, subjectId: row.subject_id })));
}
