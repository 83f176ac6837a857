import { z } from 'zod';
import { adminListOf, adminPageQuery, lines, Time, trimmed } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { adjustReasons } from '../commands/adjust-stock.js';
import { movementKinds } from '../queries/stock-movements.js';
import { flag, SearchText } from './product.queries.js';

export const StockLevel = z
  .strictObject({
    id: idSchema('lvl'),
    variantId: idSchema('var'),
    sku: z.string(),
    variantName: z.string().describe('its options, such as `M / Blue`; of a product without any, its name'),
    productId: idSchema('prod'),
    productName: z.string(),
    archived: z.boolean().describe('whether its variant is sold no more'),
    locationId: idSchema('loc'),
    locationName: z.string(),
    onHand: z.int().describe('units in the building'),
    reserved: z.int().describe('promised to orders that are not shipped'),
    available: z.int().describe('units that can still be promised: onHand + backorderLimit − reserved'),
    backorderLimit: z.int(),
    lowStockThreshold: z.int(),
  })
  .meta({ id: 'StockLevel' });

export const StockMovement = z
  .strictObject({
    variantId: idSchema('var'),
    sku: z.string().optional().describe('missing where the variant is deleted'),
    locationId: idSchema('loc'),
    locationName: z.string(),
    kind: z.enum(movementKinds),
    deltaOnHand: z.int(),
    deltaReserved: z.int(),
    orderId: idSchema('ord').optional(),
    staffId: idSchema('stf').optional(),
    staffName: z.string().optional().describe('as it is now'),
    reason: z.string().optional(),
    transferId: idSchema('trf').optional().describe('one side of a transfer between locations'),
    note: z.string().optional(),
    at: Time,
  })
  .meta({ id: 'StockMovement' });

export const StockLevelList = adminListOf(StockLevel);
export const StockMovementList = adminListOf(StockMovement);

export const LevelParams = z.strictObject({ levelId: idSchema('lvl') });

export const StockLevelQuery = z.strictObject({
  ...adminPageQuery,
  variantId: idSchema('var').optional(),
  productId: idSchema('prod').optional(),
  locationId: idSchema('loc').optional(),
  sku: trimmed(64).optional().describe('the whole sku; its case counts'),
  q: SearchText.optional().describe('words of its product, as in the list of products; a whole sku finds that alone'),
  low: flag.optional().describe('true: as few as the threshold, or fewer'),
  out: flag.optional().describe('true: nothing can be promised'),
});

export const StockMovementQuery = z.strictObject({
  ...adminPageQuery,
  variantId: idSchema('var').optional(),
  locationId: idSchema('loc').optional(),
  orderId: idSchema('ord').optional().describe('from where an order is served'),
  transferId: idSchema('trf').optional(),
  kind: z.enum(movementKinds).optional(),
});

const MAX_DELTA = 1_000_000;

const delta = z
  .int()
  .min(-MAX_DELTA)
  .max(MAX_DELTA)
  .refine((units) => units !== 0, 'must not be 0')
  .describe('units that came (positive) or went (negative)');

export const AdjustRequest = z.strictObject({
  delta,
  reason: z.enum(adjustReasons),
  note: lines(500).optional(),
});

const MAX_BULK = 500;

export const BulkAdjustRequest = z.strictObject({
  items: z
    .array(z.strictObject({ levelId: idSchema('lvl'), delta }))
    .min(1)
    .max(MAX_BULK),
  reason: z.enum(adjustReasons),
  note: lines(500).optional(),
});

const limit = z.int().min(0).max(MAX_DELTA).optional();

export const CreateLevelRequest = z.strictObject({
  variantId: idSchema('var'),
  locationId: idSchema('loc'),
  backorderLimit: limit.describe('units that may be promised beyond those in the building; default 0'),
  lowStockThreshold: limit.describe('from how many units a shopper is told that few are left; 0 = never'),
});

export const StockLimitsRequest = z.strictObject({
  backorderLimit: limit.describe('units that may be promised beyond those in the building'),
  lowStockThreshold: limit.describe('from how many units a shopper is told that few are left; 0 = never'),
});
