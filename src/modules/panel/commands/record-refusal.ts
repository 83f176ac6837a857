import type { Context, StaffActor } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { Problem } from '../../../platform/errors/index.js';
import { createLimiter } from '../../../platform/limits/index.js';

/** A script that keeps trying would otherwise fill the log. */
const perMinute = createLimiter({ name: 'refusals', points: 60, seconds: 60 });

const MAX_PATH = 500;

interface Refused {
  context: Context;
  actor: StaffActor;
  permission: string | null;
  /** Why, where the permission alone was not it. */
  detail?: string;
  method: string;
  /** As it was asked for, without its query. */
  path: string;
}

/** Writes that a staff member tried what their role does not allow, at most 60 times a minute each. */
export async function recordRefusal({ context, actor, permission, method, path, detail }: Refused): Promise<void> {
  try {
    await perMinute.count(actor.id);
  } catch (error) {
    if (error instanceof Problem) return;
    throw error;
  }
  const after = { method, path: path.slice(0, MAX_PATH), permission, ...(detail ? { detail } : {}) };
  await inTransaction(context, (tx) =>
    tx.audit({ action: 'access:refused', subjectId: actor.id, before: null, after }),
  );
}
