import AddIcon from '@mui/icons-material/BookmarkAddOutlined';
import RemoveIcon from '@mui/icons-material/BookmarkRemoveOutlined';
import { Box, Button, Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maxLength, required, TextInput, useListContext, useTranslate } from 'react-admin';
import { readViews, removeView, type SavedView, saveView, type ViewedList } from '../api/saved-views';
import { ActionDialog } from './action-dialog';

export interface View {
  /** Its word: `order.views.unpaid`. */
  label: string;
  filter: Record<string, string>;
}

interface ListViewsProps {
  views: View[];
  /** Where staff may keep views of their own. */
  list?: ViewedList | undefined;
}

/** Filters that are used every day, as tabs: the ones of every shop, then those that the person has kept. */
export function ListViews({ views, list }: ListViewsProps) {
  const t = useTranslate();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const { data: kept = [], refetch } = useQuery({
    queryKey: ['saved-views', list],
    queryFn: () => (list ? readViews(list) : []),
    enabled: list !== undefined,
  });
  const [open, setOpen] = useState<'save' | 'remove' | null>(null);
  const all = [...views.map(({ label, filter }) => ({ key: label, label: t(label), filter })), ...kept.map(tabOf)];
  const current = all.findIndex(({ filter }) => textOf(filter) === textOf(filterValues));
  const mine = kept[current - views.length];
  const close = () => setOpen(null);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider', px: 1 }}>
      <Tabs
        value={current === -1 ? false : current}
        onChange={(_event, index: number) => setFilters(all[index]?.filter ?? {}, displayedFilters)}
        variant="scrollable"
        scrollButtons={false}
        sx={{ flex: 1, minWidth: 0 }}
      >
        {all.map(({ key, label }) => (
          <Tab key={key} label={label} />
        ))}
      </Tabs>
      {list && current === -1 && (
        <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen('save')} sx={{ flexShrink: 0 }}>
          {t('views.save')}
        </Button>
      )}
      {mine && (
        <Button size="small" startIcon={<RemoveIcon />} onClick={() => setOpen('remove')} sx={{ flexShrink: 0 }}>
          {t('views.remove')}
        </Button>
      )}
      {open === 'save' && list && (
        <SaveDialog list={list} filter={asText(filterValues)} onSaved={refetch} onClose={close} />
      )}
      {open === 'remove' && mine && <RemoveDialog view={mine} onRemoved={refetch} onClose={close} />}
    </Box>
  );
}

const tabOf = ({ id, name, filter }: SavedView) => ({ key: id, label: name, filter });

/** Filters as they are kept: those that are given, by name. */
const asText = (filter: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== '' && value !== null && value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const textOf = (filter: Record<string, unknown>) => JSON.stringify(asText(filter));

const nameRules = [required(), maxLength(80)];

interface SaveDialogProps {
  list: ViewedList;
  filter: Record<string, string>;
  onSaved(): Promise<unknown>;
  onClose(): void;
}

function SaveDialog({ list, filter, onSaved, onClose }: SaveDialogProps) {
  const t = useTranslate();
  return (
    <ActionDialog<{ name: string }>
      title={t('views.save')}
      text={t('views.save_text')}
      confirm={t('views.save')}
      done="views.saved"
      run={async ({ name }, key) => {
        await saveView(list, { name, filter }, key);
        await onSaved();
      }}
      onClose={onClose}
    >
      <TextInput source="name" label="views.name" validate={nameRules} helperText={false} autoFocus />
    </ActionDialog>
  );
}

interface RemoveDialogProps {
  view: SavedView;
  onRemoved(): Promise<unknown>;
  onClose(): void;
}

function RemoveDialog({ view, onRemoved, onClose }: RemoveDialogProps) {
  const t = useTranslate();
  return (
    <ActionDialog
      title={`${t('views.remove')}: ${view.name}`}
      text={t('views.remove_text')}
      confirm={t('views.remove')}
      done="views.removed"
      run={async () => {
        await removeView(view.id);
        await onRemoved();
      }}
      onClose={onClose}
    />
  );
}
