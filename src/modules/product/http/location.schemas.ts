import { z } from 'zod';
import { line, lines, listOf } from '../../../platform/http/schemas.js';
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
