import { systemContext } from '../../src/platform/context.js';
import { dbNow, sql } from '../../src/platform/database/sql.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { newId } from '../../src/platform/ids.js';

/** A location that serves behind the main one. */
export async function buildLocation({ priority = 1, status = 'active' } = {}): Promise<string> {
  const id = newId('loc');
  await sql(
    null,
    `INSERT INTO stock_locations (id, name, priority, status, version, created_at, updated_at)
     VALUES (?, ?, ?, ?, 1, ${dbNow}, ${dbNow})`,
    [id, `Location ${id}`, priority, status],
  );
  return id;
}

interface LevelInput {
  onHand?: number;
  backorderLimit?: number;
  lowStockThreshold?: number;
}

/** A level of a variant at a location, with its opening ledger row. */
export async function buildLevelAt(locationId: string, variantId: string, input: LevelInput = {}): Promise<string> {
  const { onHand = 10, backorderLimit = 0, lowStockThreshold = 0 } = input;
  const id = newId('lvl');
  await inTransaction(systemContext('factory'), async (tx) => {
    await sql(
      tx,
      `INSERT INTO stock_levels (id, variant_id, location_id, on_hand, reserved, backorder_limit, low_stock_threshold, version, created_at, updated_at)
       VALUES (?, ?, ?, ?, 0, ?, ?, 1, ${dbNow}, ${dbNow})`,
      [id, variantId, locationId, onHand, backorderLimit, lowStockThreshold],
    );
    await sql(
      tx,
      `INSERT INTO stock_movements (stock_level_id, variant_id, location_id, kind, delta_on_hand, delta_reserved, reference, at)
       VALUES (?, ?, ?, 'opening', ?, 0, ?, ${dbNow})`,
      [id, variantId, locationId, onHand, newId('adj')],
    );
  });
  return id;
}

/** What a level says now. */
export async function stockAt(levelId: string): Promise<{ onHand: number; reserved: number }> {
  const { rows } = await sql<{ onHand: number; reserved: number }>(
    null,
    'SELECT on_hand AS onHand, reserved FROM stock_levels WHERE id = ?',
    [levelId],
  );
  if (!rows[0]) throw new Error(`${levelId} is no level`);
  return rows[0];
}
