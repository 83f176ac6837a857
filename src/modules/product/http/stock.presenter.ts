import type { z } from 'zod';
import { toDate } from '../../../platform/database/sql.js';
import type { LevelWithSku } from '../queries/stock-levels.js';
import type { LocationRow } from '../queries/stock-locations.js';
import type { MovementRow } from '../queries/stock-movements.js';
import type { StockLocation } from './location.schemas.js';
import type { StockLevel, StockMovement } from './stock.schemas.js';

export const presentStockLevel = (level: LevelWithSku): z.output<typeof StockLevel> => ({
  id: level.id,
  variantId: level.variant_id,
  sku: level.sku,
  locationId: level.location_id,
  onHand: level.on_hand,
  reserved: level.reserved,
  available: level.on_hand + level.backorder_limit - level.reserved,
  backorderLimit: level.backorder_limit,
  lowStockThreshold: level.low_stock_threshold,
});

export const presentLocation = ({ id, name, priority, status }: LocationRow): z.output<typeof StockLocation> => ({
  id,
  name,
  priority,
  active: status === 'active',
});

export const presentStockMovement = (row: MovementRow): z.output<typeof StockMovement> => ({
  variantId: row.variant_id,
  locationId: row.location_id,
  kind: row.kind,
  deltaOnHand: row.delta_on_hand,
  deltaReserved: row.delta_reserved,
  ...(row.order_id === null ? {} : { orderId: row.order_id }),
  ...(row.staff_id === null ? {} : { staffId: row.staff_id }),
  ...(row.reason === null ? {} : { reason: row.reason }),
  ...(row.transfer_id === null ? {} : { transferId: row.transfer_id }),
  ...(row.note === null ? {} : { note: row.note }),
  at: toDate(row.at).toISOString(),
});
