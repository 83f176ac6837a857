import { z } from 'zod';
import { type Route, route, staff, streamed } from '../../../platform/http/route.js';
import { streamNews } from '../live/stream-news.js';

const EventsQuery = z.strictObject({
  follow: z
    .enum(['true', 'false'])
    .optional()
    .describe('false ends the stream with what there is, for who cannot hold one open; true where none is given'),
});

export const eventsAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/events',
    summary: 'What happens in the shop, live, as server-sent events',
    description:
      'order.placed and order.changed (with order:read) carry the order as it is now, stock.low (with stock:read) the variant; ' +
      'ready says that nothing is missed from here on, reset that something was, and that what is shown should be loaded anew. ' +
      'An event may come twice. The stream ends with the session or the access token; come back with a new one and ' +
      'Last-Event-ID. At most five streams of a staff member at once.',
    tag: 'insight',
    access: staff('dashboard:read'),
    query: EventsQuery,
    requestHeaders: { 'Last-Event-ID': 'the id of the last event that was received' },
    replies: { 200: { contentType: 'text/event-stream', description: 'events as browsers read them' } },
    handle({ query, headers }) {
      const after = headers['last-event-id'];
      const options = { after: typeof after === 'string' ? after : undefined, follow: query.follow !== 'false' };
      return streamed((caller) => streamNews(caller, options), { 'X-Accel-Buffering': 'no' });
    },
  }),
];
