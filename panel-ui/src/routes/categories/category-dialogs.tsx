import { useQuery } from '@tanstack/react-query';
import { maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import {
  type Category,
  type CategoryNode,
  categoriesApi,
  createCategory,
  deleteCategory,
  flatten,
  moveCategory,
  updateCategory,
} from '../../api/categories';
import { ActionDialog } from '../../framework/action-dialog';

export type OpenDialog =
  | { kind: 'create'; parentId: string | null }
  | { kind: 'edit' | 'delete'; id: string }
  | { kind: 'move'; id: string; parentId: string | null; position: number };

interface DialogProps<Dialog> {
  dialog: Dialog;
  tree: CategoryNode[];
  onClose(): void;
}

const nameRules = [required(), maxLength(120)];
/** Stands for no parent: a select has no null. */
const ROOT = 'root';

export function CategoryDialogs({ dialog, tree, onClose }: DialogProps<OpenDialog>) {
  if (dialog.kind === 'create') return <CreateDialog dialog={dialog} tree={tree} onClose={onClose} />;
  if (dialog.kind === 'move') return <MoveDialog dialog={dialog} tree={tree} onClose={onClose} />;
  return <EditOrDelete dialog={dialog} tree={tree} onClose={onClose} />;
}

function useParents(tree: CategoryNode[], without?: string) {
  const t = useTranslate();
  const all = flatten(tree).filter(({ id }) => id !== without);
  return [{ id: ROOT, name: t('category.root') }, ...all.map(({ id, path }) => ({ id, name: path }))];
}

const idOf = (parent: string): string | null => (parent === ROOT ? null : parent);

function CreateDialog({ dialog, tree, onClose }: DialogProps<{ parentId: string | null }>) {
  const t = useTranslate();
  const parents = useParents(tree);
  return (
    <ActionDialog<{ name: string; parent: string }>
      title={t('category.create')}
      confirm={t('category.create')}
      values={{ parent: dialog.parentId ?? ROOT }}
      done="category.created"
      run={({ name, parent }) => createCategory({ name, parentId: idOf(parent) })}
      onClose={onClose}
    >
      <TextInput source="name" label="category.name" validate={nameRules} helperText={false} autoFocus />
      <SelectInput source="parent" label="category.parent" choices={parents} helperText={false} required />
    </ActionDialog>
  );
}

function MoveDialog({ dialog, tree, onClose }: DialogProps<{ id: string; parentId: string | null; position: number }>) {
  const t = useTranslate();
  const parents = useParents(tree, dialog.id);
  return (
    <ActionDialog<{ parent: string; place: number }>
      title={t('category.move')}
      text={t('category.move_text')}
      confirm={t('category.move')}
      values={{ parent: dialog.parentId ?? ROOT, place: dialog.position + 1 }}
      done="category.moved"
      run={({ parent, place }) => moveCategory(dialog.id, idOf(parent), place - 1)}
      onClose={onClose}
    >
      <SelectInput source="parent" label="category.parent" choices={parents} helperText={false} required />
      <PlaceInput />
    </ActionDialog>
  );
}

const PLACES = Array.from({ length: 50 }, (_none, index) => ({ id: index + 1, name: String(index + 1) }));

function PlaceInput() {
  return <SelectInput source="place" label="category.position" choices={PLACES} helperText={false} required />;
}

function EditOrDelete({ dialog, onClose }: DialogProps<{ kind: 'edit' | 'delete'; id: string }>) {
  const t = useTranslate();
  const { data: category } = useQuery({
    queryKey: ['categories', dialog.id],
    queryFn: async () => (await categoriesApi.one?.(dialog.id)) as Category,
    staleTime: 0,
    gcTime: 0,
  });
  if (!category) return null;
  if (dialog.kind === 'delete') {
    return (
      <ActionDialog
        title={`${t('category.delete')}: ${category.name}`}
        text={t('category.delete_text')}
        confirm={t('category.delete')}
        danger
        done="category.deleted"
        run={() => deleteCategory(category)}
        onClose={onClose}
      />
    );
  }
  return (
    <ActionDialog<{ name: string; slug: string }>
      title={category.name}
      confirm={t('form.save')}
      values={{ name: category.name, slug: category.slug }}
      done="category.saved"
      run={({ name, slug }) => updateCategory(category, { name, slug })}
      onClose={onClose}
    >
      <TextInput source="name" label="category.name" validate={nameRules} helperText={false} />
      <TextInput source="slug" label="category.slug" validate={nameRules} helperText={false} />
    </ActionDialog>
  );
}
