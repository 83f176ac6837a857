import { sql } from '../../../platform/database/sql.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stockReserved, stocktakeEnded } from '../product.errors.js';
import { MAX_ON_HAND } from './adjust-stock.js';
import { type LevelRow, lockLevels, type Move, moveStock } from './move-stock.js';
import { endStocktake, lockStocktake } from './stocktakes.js';

/** The ledger's rows of one statement. */
const BATCH = 500;

interface Difference {
  levelId: string;
  counted: number;
  expected: number;
}

/**
 * Corrects what is in the building by what a stocktake has found, once, all or nothing. What came or went since a level
 * was counted stays counted: the difference is posted, not the number. Throws `stocktake_ended`, and `stock_reserved` with
 * every level whose promised units would not be covered.
 */
export async function postStocktake(tx: Tx, id: string): Promise<void> {
  const { status } = await lockStocktake(tx, id);
  if (status !== 'open') throw stocktakeEnded();
  const differences = await differencesOf(tx, id);
  const levels = await lockLevels(
    tx,
    differences.map(({ levelId }) => levelId),
  );
  // A variant that was deleted meanwhile had no units left.
  const moves = differences.flatMap(({ levelId, counted, expected }): Move[] => {
    const level = levels.get(levelId);
    return level ? [{ level, deltaOnHand: counted - expected, deltaReserved: 0 }] : [];
  });
  assertCovered(moves, differences);
  const { actor } = tx.context;
  const staffId = actor.kind === 'staff' ? actor.id : null;
  for (let at = 0; at < moves.length; at += BATCH) {
    await moveStock(tx, moves.slice(at, at + BATCH), { kind: 'adjust', reference: id, staffId, reason: 'count' });
  }
  await endStocktake(tx, id, 'posted');
  const units = moves.reduce((sum, { deltaOnHand }) => sum + deltaOnHand, 0);
  await tx.audit({
    action: 'stocktake:post',
    subjectId: id,
    before: { status },
    after: { status: 'posted', differences: moves.length, units },
  });
}

async function differencesOf(tx: Tx, id: string): Promise<Difference[]> {
  const { rows } = await sql<Difference>(
    tx,
    `SELECT stock_level_id AS levelId, counted, expected FROM stocktake_counts
     WHERE stocktake_id = ? AND counted <> expected ORDER BY stock_level_id`,
    [id],
  );
  return rows;
}

function assertCovered(moves: Move[], differences: Difference[]): void {
  const counted = new Map(differences.map((difference) => [difference.levelId, difference.counted]));
  const short = moves.filter(({ level, deltaOnHand }) => !isPossible(level, level.on_hand + deltaOnHand));
  if (short.length === 0) return;
  throw stockReserved({
    detail: 'More is promised to orders than was counted, or nothing could be left; count these again.',
    extra: {
      levels: short.map(({ level }) => ({
        id: level.id,
        onHand: level.on_hand,
        reserved: level.reserved,
        counted: counted.get(level.id),
      })),
    },
  });
}

const isPossible = ({ reserved, backorder_limit }: LevelRow, onHand: number): boolean =>
  onHand >= 0 && onHand <= MAX_ON_HAND && reserved <= onHand + backorder_limit;
