import type { StaffActor } from '../../../platform/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ok, type Reply } from '../../../platform/http/route.js';
import { audited } from '../commands/audited.js';
import { loadOrder } from '../queries/load-order.js';
import { presentAdminOrder } from './order.presenter.js';
import { refunding } from './refunding.js';

/** A call by staff that changes one order. */
export interface StaffCall {
  readonly params: { orderId: string };
  readonly ifMatch: number | undefined;
  /** What was asked for, kept in the audit row. */
  readonly body: unknown;
  readonly actor: StaffActor;
}

/** Changes an order with its audit row, and answers with it. */
export async function changed(tx: Tx, call: StaffCall, action: string, change: () => Promise<void>): Promise<Reply> {
  const { orderId } = call.params;
  await audited(tx, { action, orderId, ifMatch: call.ifMatch, input: call.body }, change);
  const view = await loadOrder(tx, orderId);
  return ok(presentAdminOrder(view, call.actor), view.order.version);
}

/** The same for a change that may give money back. */
export function staffRefunding(call: StaffCall, action: string, begin: (tx: Tx) => Promise<string[]>) {
  const { orderId } = call.params;
  return refunding({
    orderId,
    begin: (tx) => audited(tx, { action, orderId, ifMatch: call.ifMatch, input: call.body }, () => begin(tx)),
    recording: (tx, record) => audited(tx, { action, orderId, ifMatch: undefined }, record),
    present: (view) => presentAdminOrder(view, call.actor),
  });
}
