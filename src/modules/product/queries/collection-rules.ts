import type { MatchMode } from '../../../models/product/collection.js';
import { dbNowPlus } from '../../../platform/database/sql.js';
import { type Condition, productConditions } from './product-filters.js';

/** What a product must be to come into a collection by itself. Amounts are in minor units, times ISO 8601. */
export type CollectionRule =
  | { field: 'tag'; tag: string }
  | { field: 'category'; categoryId: string }
  | { field: 'price'; min?: number | undefined; max?: number | undefined }
  | {
      field: 'created';
      withinDays?: number | undefined;
      /** At this moment or later. */
      from?: string | undefined;
      /** Before this moment. */
      until?: string | undefined;
    }
  | { field: 'stock'; inStock: boolean };

export interface Rules {
  match: MatchMode;
  rules: CollectionRule[];
}

/** What is in a collection. */
export type Members = { kind: 'picked'; collectionId: string } | ({ kind: 'rules' } & Rules);

const DAY_SECONDS = 86_400;

/** The condition on `products p` of being in a collection. It is asked anew each time, so it is never behind. */
export function inCollection(members: Members): Condition {
  if (members.kind === 'rules') return joined(members.rules.map(meets), members.match === 'all' ? 'AND' : 'OR');
  return {
    text: 'EXISTS (SELECT 1 FROM collection_products m WHERE m.collection_id = ? AND m.product_id = p.id)',
    params: [members.collectionId],
  };
}

/** A rule stands for what the list of products can be narrowed to, and means the same. */
function meets(rule: CollectionRule): Condition {
  switch (rule.field) {
    case 'tag':
      return joined(productConditions({ tag: rule.tag }), 'AND');
    case 'category':
      return joined(productConditions({ category: rule.categoryId }), 'AND');
    case 'price':
      return joined(productConditions({ minPrice: rule.min, maxPrice: rule.max }), 'AND');
    case 'stock':
      return joined(productConditions({ inStock: rule.inStock }), 'AND');
    case 'created':
      return joined(wasCreated(rule), 'AND');
  }
}

function wasCreated({ withinDays, from, until }: Extract<CollectionRule, { field: 'created' }>): Condition[] {
  const conditions: Condition[] = [];
  if (withinDays !== undefined) {
    conditions.push({ text: `p.created_at >= ${dbNowPlus(-withinDays * DAY_SECONDS)}`, params: [] });
  }
  if (from !== undefined) conditions.push({ text: 'p.created_at >= ?', params: [new Date(from)] });
  if (until !== undefined) conditions.push({ text: 'p.created_at < ?', params: [new Date(until)] });
  return conditions;
}

const joined = (conditions: Condition[], by: 'AND' | 'OR'): Condition => ({
  text: `(${conditions.map(({ text }) => text).join(` ${by} `)})`,
  params: conditions.flatMap(({ params }) => params),
});

/** Whether products come and go as units are sold and received. */
export const movesWithStock = (members: Members): boolean =>
  members.kind === 'rules' && members.rules.some(({ field }) => field === 'stock');

/** Whether products leave by the mere passing of time, of which no event tells. */
export const movesWithTime = (members: Members): boolean =>
  members.kind === 'rules' && members.rules.some((rule) => rule.field === 'created' && rule.withinDays !== undefined);
