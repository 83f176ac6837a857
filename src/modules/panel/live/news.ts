import type { StaffActor } from '../../../platform/context.js';
import type { WatchedEvent } from '../../../platform/outbox/index.js';
import { encodeCursor } from '../../../platform/paging/cursor.js';
import { groupBy } from '../../../utils/group-by.js';
import { type Headline, orderHeadlines } from '../../order/index.js';
import { lowStockOf } from '../../product/index.js';

/** Something that has happened, as a screen is told of it. */
export interface News {
  /** Opaque; what `Last-Event-ID` takes. */
  id: string;
  event: 'order.placed' | 'order.changed' | 'stock.low';
  /** Ids and numbers alone. */
  data: object;
  permission: 'order:read' | 'stock:read';
}

const STOCK = 'product.availability_changed';
const ORDER = [
  'order.placed',
  'order.paid',
  'order.cancelled',
  'order.revived',
  'order.shipped',
  'order.completed',
  'order.refunded',
];

/** The events of the outbox that become news. */
export const newsKinds = [...ORDER, STOCK];

/** What these events are to screens, as the shop is now: each order once, and stock that is low. */
export async function newsOf(events: WatchedEvent[]): Promise<News[]> {
  if (events.length === 0) return [];
  const subjects = (isWanted: (kind: string) => boolean) => [
    ...new Set(events.filter(({ kind }) => isWanted(kind)).map(({ subjectId }) => subjectId)),
  ];
  const orders = await orderHeadlines(subjects((kind) => kind !== STOCK));
  const low = await lowStockOf(subjects((kind) => kind === STOCK));
  const news = [...groupBy(events, ({ subjectId }) => subjectId)].flatMap(([subjectId, [...group]]) => {
    const id = Math.max(...group.map((event) => event.id));
    const order = orders.get(subjectId);
    if (order) return [{ id, news: orderNews(order, group) }];
    return low.filter(({ productId }) => productId === subjectId).map((data) => ({ id, news: stockNews(data) }));
  });
  return news.sort((a, b) => a.id - b.id).map(({ id, news }) => ({ ...news, id: newsId(id) }));
}

/** What the places of events in the stream are signed under. */
export const NEWS = 'news';

export const newsId = (outboxId: number): string => encodeCursor(NEWS, [outboxId]);

const orderNews = (data: Headline, group: WatchedEvent[]): Omit<News, 'id'> => ({
  event: group.some(({ kind }) => kind === 'order.placed') ? 'order.placed' : 'order.changed',
  data,
  permission: 'order:read',
});

const stockNews = (data: object): Omit<News, 'id'> => ({ event: 'stock.low', data, permission: 'stock:read' });

export const maySee = ({ permissions }: StaffActor, { permission }: News): boolean => permissions.has(permission);
