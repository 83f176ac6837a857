import type { Context, StaffActor } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { countOrders, type OrderFilters } from '../queries/list-orders.js';

const MAX_EXPORTED = 50_000;

/** Writes down who takes orders out of the shop, and which. Throws `validation_failed` where they are too many. */
export async function beginExport(context: Context, actor: StaffActor, filters: OrderFilters): Promise<void> {
  const { total, totalIsExact } = await countOrders(filters, MAX_EXPORTED);
  if (!totalIsExact) {
    const message = `more than ${MAX_EXPORTED} orders match; narrow them, such as by date`;
    throw validationFailed({ detail: `An export has a limit: ${message}.`, errors: [{ path: '', message }] });
  }
  await inTransaction(context, (tx) =>
    tx.audit({ action: 'order:export', subjectId: actor.id, before: null, after: { orders: total, filters } }),
  );
}
