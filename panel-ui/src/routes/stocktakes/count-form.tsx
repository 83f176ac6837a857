import { Alert, Autocomplete, Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemError } from '../../api/problem';
import type { StockLevel } from '../../api/stock';
import { type Count, recordCount, type Stocktake } from '../../api/stocktakes';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { useSubmit } from '../../framework/use-submit';
import { Article, articleName } from '../inventory/article';
import { useFoundLevels } from '../inventory/find-levels';
import { signed } from '../inventory/signed';
import { useStockChanged } from '../inventory/use-stock-changed';

const MAX_UNITS = 1_000_000_000;

/**
 * Counts one article after the other without the mouse: a sku, which a scanner may type, Enter, the number, Enter. The
 * cursor is then back where the next one begins.
 */
export function CountForm({ stocktake }: { stocktake: Stocktake }) {
  const t = useTranslate();
  const [sku, setSku] = useState('');
  const [units, setUnits] = useState('');
  const [last, setLast] = useState<Count | null>(null);
  const skuField = useRef<HTMLInputElement>(null);
  const unitsField = useRef<HTMLInputElement>(null);
  const { problem, isBusy, submit } = useCounting(stocktake.id, (count) => {
    setLast(count);
    setSku('');
    setUnits('');
    skuField.current?.focus();
  });
  const isReady = sku.trim() !== '' && /^\d+$/.test(units) && Number(units) <= MAX_UNITS;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (sku.trim() === '') skuField.current?.focus();
    else if (!isReady) unitsField.current?.focus();
    else if (!isBusy) void submit({ sku, counted: Number(units) });
  };
  return (
    <Section title={t('stocktake.count')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('stocktake.count_text')}
      </Typography>
      <Box
        component="form"
        onSubmit={onSubmit}
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr auto', sm: '1fr 130px auto' },
        }}
      >
        <SkuField
          locationId={stocktake.locationId}
          sku={sku}
          field={skuField}
          onChange={setSku}
          onPicked={() => unitsField.current?.focus()}
        />
        <TextField
          label={t('stocktake.units')}
          value={units}
          inputRef={unitsField}
          onChange={({ target }) => setUnits(target.value.replace(/\D/g, ''))}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
        />
        <Button type="submit" variant="contained" loading={isBusy}>
          {t('stocktake.record')}
        </Button>
      </Box>
      <ProblemAlert problem={problem} />
      <Box role="status">{last && !problem && <LastCount count={last} />}</Box>
    </Section>
  );
}

function LastCount({ count }: { count: Count }) {
  const t = useTranslate();
  const { counted, expected, difference } = count;
  const name = articleName(count);
  return (
    <Alert severity={difference === 0 ? 'success' : 'warning'} sx={{ mt: 1 }}>
      {t('stocktake.recorded', { name, counted, expected, difference: signed(difference) })}
    </Alert>
  );
}

/** Records a count and has what shows it read anew. */
function useCounting(stocktakeId: string, onDone: (count: Count) => void) {
  const reread = useStockChanged();
  return useSubmit<{ sku: string; counted: number }>(async ({ sku, counted }) => {
    onDone(await recordCount(stocktakeId, sku, counted).catch(explain));
    // Nobody waits for it: the next is counted meanwhile.
    void reread();
  });
}

function explain(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  const path = error.problem.errors?.[0]?.path;
  if (path === 'items.0.sku') throw new ProblemError(error.status, { detail: 'stocktake.unknown_sku' });
  if (path === 'items.0') throw new ProblemError(error.status, { detail: 'stocktake.counted_elsewhere' });
  throw error;
}

interface SkuFieldProps {
  locationId: string;
  sku: string;
  field: RefObject<HTMLInputElement | null>;
  onChange(sku: string): void;
  onPicked(): void;
}

/** Takes any text at once, as a scanner types it; who types a name may choose from what is found. */
function SkuField({ locationId, sku, field, onChange, onPicked }: SkuFieldProps) {
  const t = useTranslate();
  const { levels } = useFoundLevels(locationId, sku);
  return (
    <Autocomplete<StockLevel, false, true, true>
      freeSolo
      disableClearable
      inputValue={sku}
      options={levels}
      filterOptions={(all) => all}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.sku)}
      onInputChange={(_event, value, reason) => reason === 'input' && onChange(value)}
      onChange={(_event, option) => {
        onChange(typeof option === 'string' ? option : option.sku);
        onPicked();
      }}
      sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
      renderOption={({ key, ...props }, level) => (
        <Box component="li" key={key} {...props}>
          <Article {...level} />
        </Box>
      )}
      renderInput={(params) => <TextField {...params} autoFocus label={t('stocktake.sku')} inputRef={field} />}
    />
  );
}
