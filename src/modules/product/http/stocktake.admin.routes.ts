import type { z } from 'zod';
import { toDate } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { postStocktake } from '../commands/post-stocktake.js';
import { recordCounts } from '../commands/record-counts.js';
import { cancelStocktake, createStocktake } from '../commands/stocktakes.js';
import { stockReserved, stocktakeEnded } from '../product.errors.js';
import { type CountRow, getStocktake, listCounts, listStocktakes, type StocktakeRow } from '../queries/stocktakes.js';
import {
  CountRequest,
  CreateStocktakeRequest,
  RecordedCounts,
  Stocktake,
  type StocktakeCount,
  StocktakeCountList,
  StocktakeCountQuery,
  StocktakeList,
  StocktakeParams,
  StocktakeQuery,
  type StocktakeSummary,
} from './stocktake.schemas.js';

const path = '/v1/admin/stocktakes';
const one = `${path}/{stocktakeId}` as const;
const reads = { method: 'get', tag: 'stock', access: staff('stock:read') } as const;
const writes = { tag: 'stock', access: staff('stock:adjust') } as const;

export const stocktakeAdminRoutes: Route[] = [
  route({
    ...reads,
    path,
    summary: 'Stocktakes, newest first',
    query: StocktakeQuery,
    replies: { 200: StocktakeList },
    async handle({ query }) {
      const { items, ...page } = await listStocktakes(query);
      return ok({ items: items.map(presentSummary), ...page });
    },
  }),
  route({
    ...reads,
    path: one,
    summary: 'A stocktake, and how far it is',
    params: StocktakeParams,
    replies: { 200: Stocktake },
    handle: ({ params }) => shown(null, params.stocktakeId),
  }),
  route({
    ...reads,
    path: `${one}/counts`,
    summary: 'What was counted, and what should have been there',
    params: StocktakeParams,
    query: StocktakeCountQuery,
    replies: { 200: StocktakeCountList },
    async handle({ params, query }) {
      await getStocktake(null, params.stocktakeId);
      const { items, ...page } = await listCounts(params.stocktakeId, query);
      return ok({ items: items.map(presentCount), ...page });
    },
  }),
  route({
    ...writes,
    method: 'post',
    path,
    summary: 'Begin to count what lies at a location',
    body: CreateStocktakeRequest,
    replies: { 201: Stocktake },
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { note = null, ...rest } = call.body;
        return { ...(await shown(tx, await createStocktake(tx, { ...rest, note }))), status: 201 };
      }),
  }),
  route({
    ...writes,
    method: 'put',
    path: `${one}/counts`,
    summary: 'Record what was counted',
    description: 'Each is compared with what should be there at this moment. Counted again, the later count holds.',
    params: StocktakeParams,
    body: CountRequest,
    replies: { 200: RecordedCounts },
    errors: [stocktakeEnded],
    handle: ({ context, params, body }) =>
      inTransaction(context, async (tx) => {
        const counts = await recordCounts(tx, params.stocktakeId, body.items);
        return ok({ items: counts.map(presentCount) });
      }),
  }),
  route({
    ...writes,
    method: 'post',
    path: `${one}/post`,
    summary: 'Correct the stock by what was found',
    description: 'All or nothing, once. Below what is promised to orders it is `stock_reserved`, with the `levels`.',
    params: StocktakeParams,
    body: undefined,
    replies: { 200: Stocktake },
    errors: [stockReserved, stocktakeEnded],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        await postStocktake(tx, call.params.stocktakeId);
        return shown(tx, call.params.stocktakeId);
      }),
  }),
  route({
    ...writes,
    method: 'post',
    path: `${one}/cancel`,
    summary: 'End a stocktake without effect',
    params: StocktakeParams,
    body: undefined,
    replies: { 200: Stocktake },
    errors: [stocktakeEnded],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        await cancelStocktake(tx, call.params.stocktakeId);
        return shown(tx, call.params.stocktakeId);
      }),
  }),
];

async function shown(tx: Tx | null, id: string) {
  const { levels, counted, differences, ...row } = await getStocktake(tx, id);
  return ok({ ...presentSummary(row), levels, counted, differences }, row.version);
}

const presentSummary = (row: StocktakeRow): z.output<typeof StocktakeSummary> => ({
  id: row.id,
  locationId: row.location_id,
  locationName: row.location_name,
  ...(row.category_id === null ? {} : { categoryId: row.category_id }),
  ...(row.category_name === null ? {} : { categoryName: row.category_name }),
  status: row.status,
  ...(row.note === null ? {} : { note: row.note }),
  createdAt: toDate(row.created_at).toISOString(),
  ...(row.posted_at === null ? {} : { postedAt: toDate(row.posted_at).toISOString() }),
});

const presentCount = ({ counted, expected, ...row }: CountRow): z.output<typeof StocktakeCount> => ({
  levelId: row.levelId,
  variantId: row.variantId,
  sku: row.sku,
  variantName: row.variantName,
  productName: row.productName,
  counted,
  expected,
  difference: counted - expected,
});
