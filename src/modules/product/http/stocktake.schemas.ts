import { z } from 'zod';
import { adminListOf, adminPageQuery, lines, Time, trimmed } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { MAX_ON_HAND } from '../commands/adjust-stock.js';
import { stocktakeStatuses } from '../queries/stocktakes.js';
import { flag } from './product.queries.js';

const summary = z.strictObject({
  id: idSchema('stk'),
  locationId: idSchema('loc'),
  locationName: z.string(),
  categoryId: idSchema('cat').optional().describe('only what is in it, and below it'),
  categoryName: z.string().optional(),
  status: z.enum(stocktakeStatuses),
  note: z.string().optional(),
  createdAt: Time,
  postedAt: Time.optional(),
});

export const StocktakeSummary = summary.meta({ id: 'StocktakeSummary' });

export const Stocktake = summary
  .extend({
    levels: z.int().describe('levels that are to be counted'),
    counted: z.int().describe('levels that were counted'),
    differences: z.int().describe('levels that were counted and were not as they should be'),
  })
  .meta({ id: 'Stocktake' });

export const StocktakeCount = z
  .strictObject({
    levelId: idSchema('lvl'),
    variantId: idSchema('var'),
    sku: z.string(),
    variantName: z.string().describe('its options, such as `M / Blue`; of a product without any, its name'),
    productName: z.string(),
    counted: z.int(),
    expected: z.int().describe('what should have been there when it was counted'),
    difference: z.int().describe('what is posted: units that came or went since stay counted'),
  })
  .meta({ id: 'StocktakeCount' });

export const StocktakeList = adminListOf(StocktakeSummary);
export const StocktakeCountList = adminListOf(StocktakeCount);
export const RecordedCounts = z.strictObject({ items: z.array(StocktakeCount) });

export const StocktakeParams = z.strictObject({ stocktakeId: idSchema('stk') });

export const StocktakeQuery = z.strictObject({
  ...adminPageQuery,
  locationId: idSchema('loc').optional(),
  status: z.enum(stocktakeStatuses).optional(),
});

export const StocktakeCountQuery = z.strictObject({
  ...adminPageQuery,
  different: flag.optional().describe('true: not as it should be'),
});

export const CreateStocktakeRequest = z.strictObject({
  locationId: idSchema('loc'),
  categoryId: idSchema('cat').nullable().default(null).describe('only what is in it, and below it'),
  note: lines(500).optional(),
});

const MAX_ITEMS = 500;
const counted = z.int().min(0).max(MAX_ON_HAND).describe('units that are there');

export const CountRequest = z.strictObject({
  items: z
    .array(
      z.union([
        z.strictObject({ levelId: idSchema('lvl'), counted }),
        z.strictObject({ sku: trimmed(64).describe('the whole sku; its case counts'), counted }),
      ]),
    )
    .min(1)
    .max(MAX_ITEMS),
});
