import { z } from 'zod';
import { adminListOf, adminPageQuery, line, lines, listOf, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';

export const StockLocation = z
  .strictObject({
    id: idSchema('loc'),
    name: z.string(),
    priority: z.int().describe('which location serves an order first: the lowest'),
    active: z.boolean().describe('an inactive one sends what it has promised, and sells nothing more'),
  })
  .meta({ id: 'StockLocation' });

export const StockLocationList = listOf(StockLocation);

export const LocationParams = z.strictObject({ locationId: idSchema('loc') });

const MAX_PRIORITY = 1_000_000;
const name = line(120);
const priority = z.int().min(0).max(MAX_PRIORITY).optional();

export const CreateLocationRequest = z.strictObject({
  name,
  priority: priority.describe('the lowest serves first; behind all others where none is given'),
});

export const UpdateLocationRequest = z.strictObject({
  name: name.optional(),
  priority,
  active: z.boolean().optional().describe('the only active one stays active'),
});

const MAX_ITEMS = 200;
const MAX_UNITS = 1_000_000;

const transfer = {
  fromLocationId: idSchema('loc'),
  toLocationId: idSchema('loc'),
  items: z
    .array(z.strictObject({ variantId: idSchema('var'), quantity: z.int().min(1).max(MAX_UNITS) }))
    .min(1)
    .max(MAX_ITEMS)
    .describe('each variant once'),
  note: lines(500).optional(),
};

export const TransferRequest = z.strictObject(transfer);

export const StockTransfer = z.strictObject({ id: idSchema('trf'), ...transfer }).meta({ id: 'StockTransfer' });

export const StockTransferItem = z
  .strictObject({
    variantId: idSchema('var'),
    quantity: z.int(),
    sku: z.string().optional().describe('this and the names are missing where the variant is deleted'),
    variantName: z.string().optional(),
    productId: idSchema('prod').optional(),
    productName: z.string().optional(),
  })
  .meta({ id: 'StockTransferItem' });

const row = z.strictObject({
  id: idSchema('trf'),
  fromLocationId: idSchema('loc'),
  fromLocationName: z.string(),
  toLocationId: idSchema('loc'),
  toLocationName: z.string(),
  lines: z.int().describe('variants of which units were taken'),
  units: z.int(),
  staffId: idSchema('stf').optional(),
  staffName: z.string().optional().describe('as it is now'),
  note: z.string().optional(),
  at: Time,
});

export const StockTransferRow = row.meta({ id: 'StockTransferRow' });
export const StockTransferDetail = row
  .extend({ items: z.array(StockTransferItem) })
  .meta({ id: 'StockTransferDetail' });
export const StockTransferList = adminListOf(StockTransferRow);

export const TransferParams = z.strictObject({ transferId: idSchema('trf') });

export const TransferQuery = z.strictObject({
  ...adminPageQuery,
  locationId: idSchema('loc').optional().describe('from there, or to there'),
});
