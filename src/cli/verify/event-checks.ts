import { dbNowPlus } from '../../platform/database/sql.js';
import type { Check } from './check.js';

const KEPT_EVENTS_SECONDS = 6 * 86_400;
/** A relay claims what is due twice a second; a lease of one that died ends within half of this. */
const TAKEN_SECONDS = 60;
/** Attempts come every 10 minutes at the latest: what still fails after so long does not mend itself. */
const GIVEN_UP_SECONDS = 86_400;

export const eventChecks: Check[] = [
  {
    invariant: 6,
    claim: 'every order of the last days has its event',
    over: 'orders',
    violations: `SELECT o.id FROM orders o LEFT JOIN outbox e ON e.subject_id = o.id AND e.kind = 'order.placed'
      WHERE o.placed_at > ${dbNowPlus(-KEPT_EVENTS_SECONDS)} AND e.id IS NULL`,
  },
  {
    invariant: 6,
    claim: 'every payment and cancellation of the last days has its event',
    over: 'order_timeline',
    violations: `SELECT t.id, t.order_id, t.kind FROM order_timeline t
      LEFT JOIN outbox e ON e.subject_id = t.order_id
        AND e.kind = CASE t.status_to WHEN 'cancelled' THEN 'order.cancelled' WHEN 'processing' THEN 'order.paid' ELSE 'order.completed' END
      WHERE t.status_from IS NOT NULL AND t.at > ${dbNowPlus(-KEPT_EVENTS_SECONDS)} AND e.id IS NULL`,
  },
  {
    invariant: 6,
    // One whose handler failed is due again at its next attempt, and until then it only waits.
    claim: 'no event is due for more than 60 s, as they are where no worker runs, and none fails for a day',
    over: 'outbox',
    violations: `SELECT id, kind, subject_id, attempts, next_attempt_at, last_error FROM outbox
      WHERE delivered_at IS NULL
        AND (next_attempt_at < ${dbNowPlus(-TAKEN_SECONDS)} OR created_at < ${dbNowPlus(-GIVEN_UP_SECONDS)})`,
  },
  {
    invariant: 6,
    claim: 'every delivery is that of an event',
    over: 'outbox_deliveries',
    violations: `SELECT d.outbox_id, d.handler FROM outbox_deliveries d LEFT JOIN outbox e ON e.id = d.outbox_id
      WHERE e.id IS NULL`,
  },
];
