import type { z } from 'zod';
import { toDate } from '../../../platform/database/sql.js';
import type { LevelWithSku } from '../queries/stock-levels.js';
import type { LocationRow } from '../queries/stock-locations.js';
import type { MovementRow } from '../queries/stock-movements.js';
import type { TransferItem, TransferRow } from '../queries/stock-transfers.js';
import type { StockLocation, StockTransferItem, StockTransferRow } from './location.schemas.js';
import type { StockLevel, StockMovement } from './stock.schemas.js';

export const presentStockLevel = (level: LevelWithSku): z.output<typeof StockLevel> => ({
  id: level.id,
  variantId: level.variant_id,
  sku: level.sku,
  variantName: level.variant_name,
  productId: level.product_id,
  productName: level.product_name,
  archived: Boolean(level.archived),
  locationId: level.location_id,
  locationName: level.location_name,
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

/** With the names of staff by their ids, as far as they are known. */
export const presentStockMovement = (row: MovementRow, names: Map<string, string>): z.output<typeof StockMovement> => ({
  variantId: row.variant_id,
  locationId: row.location_id,
  locationName: row.location_name,
  kind: row.kind,
  deltaOnHand: row.delta_on_hand,
  deltaReserved: row.delta_reserved,
  ...withSku(row.sku),
  ...(row.order_id === null ? {} : { orderId: row.order_id }),
  ...presentStaff(row.staff_id, names),
  ...(row.reason === null ? {} : { reason: row.reason }),
  ...(row.transfer_id === null ? {} : { transferId: row.transfer_id }),
  ...(row.note === null ? {} : { note: row.note }),
  at: toDate(row.at).toISOString(),
});

const withSku = (sku: string | null): { sku?: string } => (sku === null ? {} : { sku });

const presentStaff = (staffId: string | null, names: Map<string, string>) => {
  const staffName = staffId === null ? undefined : names.get(staffId);
  return { ...(staffId === null ? {} : { staffId }), ...(staffName === undefined ? {} : { staffName }) };
};

export const presentTransferRow = (
  row: TransferRow,
  names: Map<string, string>,
): z.output<typeof StockTransferRow> => ({
  id: row.id,
  fromLocationId: row.fromLocationId,
  fromLocationName: row.fromLocationName,
  toLocationId: row.toLocationId,
  toLocationName: row.toLocationName,
  lines: Number(row.lineCount),
  units: Number(row.units),
  ...presentStaff(row.staffId, names),
  ...(row.note === null ? {} : { note: row.note }),
  at: toDate(row.at).toISOString(),
});

export const presentTransferItem = (item: TransferItem): z.output<typeof StockTransferItem> => ({
  variantId: item.variantId,
  quantity: item.quantity,
  ...withSku(item.sku),
  ...(item.variantName === null ? {} : { variantName: item.variantName }),
  ...(item.productId === null ? {} : { productId: item.productId }),
  ...(item.productName === null ? {} : { productName: item.productName }),
});
