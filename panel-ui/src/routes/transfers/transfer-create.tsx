import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/client';
import type { StockLocation } from '../../api/locations';
import { ProblemError } from '../../api/problem';
import { createTransfer } from '../../api/transfers';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, Guard, LoadingState } from '../../framework/states';
import { useSubmit } from '../../framework/use-submit';
import { useStockChanged } from '../inventory/use-stock-changed';
import { useLocations } from '../locations/use-locations';
import { LevelSearch } from './level-search';
import { isPossible, type Line, TransferLines } from './transfer-lines';

export function TransferCreate() {
  return (
    <Guard permission="stock:adjust">
      <Loaded />
    </Guard>
  );
}

function Loaded() {
  const t = useTranslate();
  const { data, error, refetch } = useLocations();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const [from, to] = data;
  if (!from || !to) return <EmptyState title={t('transfer.one_location')} text={t('transfer.one_location_text')} />;
  return <CreatePage locations={data} first={from.id} second={to.id} />;
}

interface Draft {
  fromLocationId: string;
  toLocationId: string;
  lines: Line[];
  note: string;
}

function CreatePage({ locations, first, second }: { locations: StockLocation[]; first: string; second: string }) {
  const t = useTranslate();
  const blank = { fromLocationId: first, toLocationId: second, lines: [], note: '' };
  const [draft, setDraft] = useState<Draft>(blank);
  const { problem, isBusy, submit } = useTransfer();
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const { fromLocationId, toLocationId, lines, note } = draft;
  const isReady = fromLocationId !== toLocationId && lines.length > 0 && lines.every(isPossible);
  return (
    <>
      <PageHeader
        title={t('transfer.create')}
        back="/stock-transfers"
        actions={
          <Button variant="contained" loading={isBusy} disabled={!isReady} onClick={() => void submit(draft)}>
            {t('transfer.submit')}
          </Button>
        }
      />
      <ProblemAlert problem={problem} />
      <Section title={t('transfer.route')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <LocationSelect
            label={t('transfer.from')}
            value={fromLocationId}
            locations={locations}
            // What is free there is another number: the lines are chosen anew.
            onChange={(id) => change({ fromLocationId: id, lines: [] })}
          />
          <LocationSelect
            label={t('transfer.to')}
            value={toLocationId}
            locations={locations}
            error={fromLocationId === toLocationId ? t('transfer.same') : undefined}
            onChange={(id) => change({ toLocationId: id })}
          />
        </Box>
      </Section>
      <Section title={t('transfer.items')}>
        <LevelSearch
          locationId={fromLocationId}
          without={lines.map(({ level }) => level.id)}
          onPick={(level) => change({ lines: [...lines, { level, quantity: '1' }] })}
        />
        <TransferLines lines={lines} onChange={(next) => change({ lines: next })} />
      </Section>
      <Section title={t('stock.note')}>
        <TextField
          fullWidth
          multiline
          label={t('stock.note')}
          value={note}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={({ target }) => change({ note: target.value })}
        />
      </Section>
    </>
  );
}

/** Makes the transfer and shows it. The key names one draft that was refused or not answered, too. */
function useTransfer() {
  const notify = useNotify();
  const navigate = useNavigate();
  const reread = useStockChanged();
  const [key, setKey] = useState(newKey);
  return useSubmit<Draft>(async ({ lines, note, ...places }) => {
    const items = lines.map(({ level, quantity }) => ({ variantId: level.variantId, quantity: Number(quantity) }));
    const body = { ...places, items, ...(note.trim() ? { note } : {}) };
    try {
      const { id } = await createTransfer(body, key);
      await reread();
      notify('transfer.done', { type: 'success' });
      await navigate(`/stock-transfers/${id}`);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.isPassing) throw error;
      setKey(newKey());
      throw error.code === 'insufficient_stock' ? new ProblemError(409, { detail: 'transfer.too_few' }) : error;
    }
  });
}

interface LocationSelectProps {
  label: string;
  value: string;
  locations: StockLocation[];
  error?: string | undefined;
  onChange(id: string): void;
}

function LocationSelect({ label, value, locations, error, onChange }: LocationSelectProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      error={error !== undefined}
      helperText={error}
      onChange={({ target }) => onChange(target.value)}
    >
      {locations.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
