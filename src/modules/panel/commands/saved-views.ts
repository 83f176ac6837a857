import { SavedView } from '../../../models/panel/saved-view.js';
import type { StaffActor } from '../../../platform/context.js';
import { isDuplicate } from '../../../platform/database/errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { alreadyExists, notFound, validationFailed, versionMismatch } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';

const MAX_VIEWS = 50;

interface NewView {
  list: string;
  name: string;
  filter: Record<string, string>;
}

interface ViewChanges {
  id: string;
  /** The version that the member has seen. */
  version: number | undefined;
  name?: string | undefined;
  filter?: Record<string, string> | undefined;
}

/** Keeps a filter under a name. Throws `already_exists` where the member has one of that name for the list. */
export async function createView(tx: Tx, actor: StaffActor, input: NewView): Promise<SavedView> {
  const { transaction } = tx;
  if ((await SavedView.count({ where: { staffId: actor.id }, transaction })) >= MAX_VIEWS) {
    const message = `there are ${MAX_VIEWS} views already; remove one first`;
    throw validationFailed({ detail: message, errors: [{ path: '', message }] });
  }
  const view = await unlessNamed(SavedView.create({ id: newId('view'), staffId: actor.id, ...input }, { transaction }));
  await tx.audit({ action: 'me:save_view', subjectId: view.id, before: null, after: input });
  return view;
}

/** Changes a view of the member's own. Throws `not_found`, `version_mismatch` and `already_exists`. */
export async function updateView(
  tx: Tx,
  actor: StaffActor,
  { id, version, ...changes }: ViewChanges,
): Promise<SavedView> {
  const view = await lockView(tx, actor, id);
  if (version !== undefined && version !== view.version) throw versionMismatch();
  const before = { name: view.name, filter: view.filter };
  const after = { name: changes.name ?? before.name, filter: changes.filter ?? before.filter };
  view.set({ ...after, version: view.version + 1 });
  await unlessNamed(view.save({ transaction: tx.transaction }));
  await tx.audit({ action: 'me:save_view', subjectId: id, before, after });
  return view;
}

export async function deleteView(tx: Tx, actor: StaffActor, id: string): Promise<void> {
  const view = await lockView(tx, actor, id);
  await view.destroy({ transaction: tx.transaction });
  await tx.audit({ action: 'me:delete_view', subjectId: id, before: { name: view.name }, after: null });
}

async function lockView(tx: Tx, actor: StaffActor, id: string): Promise<SavedView> {
  const { transaction } = tx;
  const view = await SavedView.findOne({ where: { id, staffId: actor.id }, transaction, lock: true });
  if (!view) throw notFound();
  return view;
}

async function unlessNamed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isDuplicate(error) ? alreadyExists({ detail: 'You have a view of this name.' }) : error;
  }
}
