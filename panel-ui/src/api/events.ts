import { fetchAsStaff } from './client';

export interface LiveEvent {
  kind: string;
  data: Record<string, unknown>;
}

const WAIT_MS = 3_000;

/** What happens in the shop, told until the signal ends it. A connection that ends is made again, from where it was. */
export async function follow(onEvent: (event: LiveEvent) => void, signal: AbortSignal): Promise<void> {
  let lastId = '';
  while (!signal.aborted) {
    let waitMs = WAIT_MS;
    try {
      const headers = { Accept: 'text/event-stream', ...(lastId ? { 'Last-Event-ID': lastId } : {}) };
      const response = await fetchAsStaff(new Request('/v1/admin/events', { headers, signal: untilLeft(signal) }));
      // What the role does not allow is not asked for again.
      if (response.status === 403) return;
      waitMs = Math.max(WAIT_MS, Number(response.headers.get('Retry-After') ?? 0) * 1_000);
      if (response.ok && response.body) {
        for await (const { id, ...event } of eventsOf(response.body)) {
          lastId = id || lastId;
          onEvent(event);
        }
      }
    } catch {
      // Whatever broke the connection, the next one tells what was missed.
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** A page that is left may be kept by the browser for the way back, with its connections: these would be used up. */
function untilLeft(signal: AbortSignal): AbortSignal {
  const left = new AbortController();
  window.addEventListener('pagehide', () => left.abort(), { once: true, signal });
  return AbortSignal.any([signal, left.signal]);
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent & { id: string }> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) yield parse(block);
  }
}

function parse(block: string): LiveEvent & { id: string } {
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/:\s?(.*)/s).slice(0, 2)));
  const data: unknown = fields['data'] ? JSON.parse(fields['data']) : {};
  return { id: fields['id'] ?? '', kind: fields['event'] ?? '', data: (data ?? {}) as Record<string, unknown> };
}
