import { isDuplicate, TransactionConflict } from '../../../platform/database/errors.js';
import { dbNow, marks, sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { stocktakeEnded } from '../product.errors.js';
import { type CountRow, levelsInScope } from '../queries/stocktakes.js';
import { normalizeSku } from '../variant-options.js';
import { lockStocktake } from './stocktakes.js';

/** More would not be posted in one transaction in time. */
export const MAX_COUNTS = 5_000;

/** Units of a level, which is named by its id or by its variant's sku. */
export interface Counted {
  levelId?: string | undefined;
  sku?: string | undefined;
  counted: number;
}

/**
 * Records what was counted, beside what should be there at this moment; counted again, the later count holds. Throws
 * `stocktake_ended`, and `validation_failed` naming everything that is not to be counted here.
 */
export async function recordCounts(tx: Tx, stocktakeId: string, items: Counted[]): Promise<CountRow[]> {
  const stocktake = await lockStocktake(tx, stocktakeId);
  if (stocktake.status !== 'open') throw stocktakeEnded();
  const levels = await levelsNamed(tx, stocktake, items);
  const counts = match(items, levels);
  await assertFree(tx, stocktakeId, counts);
  const ids = counts.map(({ levelId }) => levelId);
  await sql(tx, `DELETE FROM stocktake_counts WHERE stocktake_id = ? AND stock_level_id IN (${marks(ids.length)})`, [
    stocktakeId,
    ...ids,
  ]);
  await assertFew(tx, stocktakeId, ids.length);
  await insertCounts(tx, stocktakeId, counts);
  const noted = counts.map(({ levelId, variantId, sku, expected, counted }) => ({
    levelId,
    variantId,
    sku,
    expected,
    counted,
  }));
  await tx.audit({ action: 'stocktake:count', subjectId: stocktakeId, before: null, after: { counts: noted } });
  return counts;
}

type Level = Omit<CountRow, 'counted'>;

/** What should be there of the named levels, as far as they are counted here. */
async function levelsNamed(tx: Tx, stocktake: Parameters<typeof levelsInScope>[0], items: Counted[]): Promise<Level[]> {
  const [scope, ...values] = levelsInScope(stocktake);
  const ids = items.flatMap(({ levelId }) => levelId ?? []);
  const skus = items.flatMap(({ sku }) => (sku === undefined ? [] : [normalizeSku(sku)]));
  const named = [
    ...(ids.length > 0 ? [`l.id IN (${marks(ids.length)})`] : []),
    ...(skus.length > 0 ? [`v.sku IN (${marks(skus.length)})`] : []),
  ];
  const { rows } = await sql<Level>(
    tx,
    `SELECT l.id AS levelId, l.variant_id AS variantId, v.sku, v.name AS variantName,
       (SELECT p.name FROM products p WHERE p.id = v.product_id) AS productName, l.on_hand AS expected FROM ${scope}
     AND (${named.join(' OR ')})`,
    [...values, ...ids, ...skus],
  );
  return rows;
}

function match(items: Counted[], levels: Level[]): CountRow[] {
  const seen = new Set<string>();
  const errors: { path: string; message: string }[] = [];
  const counts = items.flatMap(({ levelId, sku, counted }, index): CountRow[] => {
    const level = levels.find((each) =>
      levelId === undefined ? each.sku === normalizeSku(sku ?? '') : each.levelId === levelId,
    );
    const path = `items.${index}.${levelId === undefined ? 'sku' : 'levelId'}`;
    if (!level) errors.push({ path, message: 'is not counted here' });
    else if (seen.has(level.levelId)) errors.push({ path, message: 'occurs twice' });
    if (!level) return [];
    seen.add(level.levelId);
    return [{ ...level, counted }];
  });
  if (errors.length > 0) throw validationFailed({ errors });
  return counts;
}

/** A difference that two stocktakes have found would be posted twice. */
async function assertFree(tx: Tx, stocktakeId: string, counts: CountRow[]): Promise<void> {
  const ids = counts.map(({ levelId }) => levelId);
  const { rows } = await sql<{ id: string }>(
    tx,
    `SELECT open_level_id AS id FROM stocktake_counts WHERE open_level_id IN (${marks(ids.length)}) AND stocktake_id <> ?`,
    [...ids, stocktakeId],
  );
  const taken = new Set(rows.map(({ id }) => id));
  const errors = counts.flatMap(({ levelId }, index) =>
    taken.has(levelId) ? [{ path: `items.${index}`, message: 'is counted in another stocktake that is open' }] : [],
  );
  if (errors.length > 0) throw validationFailed({ errors });
}

async function assertFew(tx: Tx, stocktakeId: string, more: number): Promise<void> {
  const { rows } = await sql<{ n: number }>(tx, 'SELECT COUNT(*) AS n FROM stocktake_counts WHERE stocktake_id = ?', [
    stocktakeId,
  ]);
  if (Number(rows[0]?.n) + more <= MAX_COUNTS) return;
  const message = `a stocktake has at most ${MAX_COUNTS} counts; post it and begin another`;
  throw validationFailed({ errors: [{ path: 'items', message }] });
}

async function insertCounts(tx: Tx, stocktakeId: string, counts: CountRow[]): Promise<void> {
  try {
    await sql(
      tx,
      `INSERT INTO stocktake_counts (stocktake_id, stock_level_id, open_level_id, counted, expected, at)
       VALUES ${counts.map(() => `(?, ?, ?, ?, ?, ${dbNow})`).join(', ')}`,
      counts.flatMap(({ levelId, counted, expected }) => [stocktakeId, levelId, levelId, counted, expected]),
    );
  } catch (error) {
    throw isDuplicate(error) ? new TransactionConflict('another stocktake has counted it meanwhile') : error;
  }
}
