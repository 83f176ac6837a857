import { inTransaction } from '../../../platform/database/transaction.js';
import { alreadyExists } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { adjustMany } from '../commands/adjust-many.js';
import { adjustStock } from '../commands/adjust-stock.js';
import { createLevel } from '../commands/create-level.js';
import { setStockLimits } from '../commands/set-stock-limits.js';
import { insufficientStock, stockReserved } from '../product.errors.js';
import { getStockLevel, listStockLevels } from '../queries/stock-levels.js';
import { BulkResult } from './product.requests.js';
import { presentStockLevel } from './stock.presenter.js';
import {
  AdjustRequest,
  BulkAdjustRequest,
  CreateLevelRequest,
  LevelParams,
  StockLevel,
  StockLevelList,
  StockLevelQuery,
  StockLimitsRequest,
} from './stock.schemas.js';

const tag = 'stock';

export const stockAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/stock-levels',
    summary: 'Stock levels, newest first',
    tag,
    access: staff('stock:read'),
    query: StockLevelQuery,
    replies: { 200: StockLevelList },
    async handle({ query }) {
      const { items, ...page } = await listStockLevels(query);
      return ok({ items: items.map(presentStockLevel), ...page });
    },
  }),
  route({
    method: 'get',
    path: '/v1/admin/stock-levels/{levelId}',
    summary: 'A stock level',
    tag,
    access: staff('stock:read'),
    params: LevelParams,
    replies: { 200: StockLevel },
    async handle({ params }) {
      const level = await getStockLevel(params.levelId, null);
      return ok(presentStockLevel(level), level.version);
    },
  }),
  route({
    method: 'post',
    path: '/v1/admin/stock-levels',
    summary: 'Begin to keep a variant at another location',
    tag,
    access: staff('stock:adjust'),
    body: CreateLevelRequest,
    replies: { 201: StockLevel },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { variantId, locationId, backorderLimit, lowStockThreshold } = call.body;
        const id = await createLevel(tx, { variantId, locationId, backorderLimit, lowStockThreshold });
        const level = await getStockLevel(id, tx);
        return { ...ok(presentStockLevel(level), level.version), status: 201 };
      }),
  }),
  route({
    method: 'post',
    path: '/v1/admin/stock-levels/{levelId}/adjust',
    summary: 'Record units that came or went',
    description: 'Below what is promised to orders it is `stock_reserved`, with the `orders` concerned.',
    tag,
    access: staff('stock:adjust'),
    params: LevelParams,
    body: AdjustRequest,
    replies: { 200: StockLevel },
    errors: [stockReserved, insufficientStock],
    idempotent: true,
    conditional: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => {
        const { delta, reason, note = null } = call.body;
        const adjustment = { levelId: call.params.levelId, delta, reason, note, version: call.ifMatch };
        const level = await adjustStock(tx, adjustment);
        return ok(presentStockLevel(level), level.version);
      }),
  }),
  route({
    method: 'post',
    path: '/v1/admin/stock-levels/bulk-adjust',
    summary: 'Record units that came or went at up to 500 levels',
    description:
      'All or nothing: where one cannot be changed none is, and every such one is named; below what is promised to orders it is `stock_reserved`, with the `levels` concerned.',
    tag,
    access: staff('stock:adjust'),
    body: BulkAdjustRequest,
    replies: { 200: BulkResult },
    errors: [stockReserved, insufficientStock],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) =>
        ok({ changed: await adjustMany(tx, { ...call.body, note: call.body.note ?? null }) }),
      ),
  }),
  route({
    method: 'patch',
    path: '/v1/admin/stock-levels/{levelId}',
    summary: 'Change what may be promised, and when it is low',
    description: 'Below what is promised to orders it is `stock_reserved`, with the `orders` concerned.',
    tag,
    access: staff('stock:adjust'),
    params: LevelParams,
    body: StockLimitsRequest,
    replies: { 200: StockLevel },
    errors: [stockReserved],
    conditional: true,
    async handle({ context, params, body: { backorderLimit, lowStockThreshold }, ifMatch }) {
      const limits = { ...params, version: ifMatch, backorderLimit, lowStockThreshold };
      const level = await inTransaction(context, (tx) => setStockLimits(tx, limits));
      return ok(presentStockLevel(level), level.version);
    },
  }),
];
