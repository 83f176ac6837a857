import { maxLength, NumberInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { type AdjustReason, adjustReasons } from '../../api/stock';
import { ActionDialog } from '../../framework/action-dialog';
import { LocationInput } from './location-input';

export interface Adjustment {
  /** Where it was asked for. */
  locationId?: string;
  delta: number;
  reason: AdjustReason;
  note?: string;
}

interface AdjustDialogProps {
  text: string;
  /** Asks for the location too, beginning with this one. */
  locationId?: string;
  run(adjustment: Adjustment, key: string): Promise<unknown>;
  done?: string;
  onClose(): void;
}

const noteRule = maxLength(500);

/** Asks how many units came or went, and why. */
export function AdjustDialog({ text, locationId, run, done, onClose }: AdjustDialogProps) {
  const t = useTranslate();
  const isWhole = (value: number | null) => (value && Number.isInteger(value) ? undefined : t('stock.delta_wrong'));
  return (
    <ActionDialog<Adjustment>
      title={t('bulk.adjust')}
      text={text}
      confirm={t('stock.adjust')}
      values={{ reason: 'received', ...(locationId ? { locationId } : {}) }}
      {...(done ? { done } : {})}
      run={({ note, ...rest }, key) => run({ ...rest, ...(note ? { note } : {}) }, key)}
      onClose={onClose}
    >
      {locationId && <LocationInput source="locationId" label="stock.location" required />}
      <NumberInput source="delta" label="stock.delta" step={1} validate={isWhole} helperText={false} autoFocus />
      <SelectInput
        source="reason"
        label="stock.reason"
        choices={adjustReasons.map((id) => ({ id, name: t(`stock.reasons.${id}`) }))}
        helperText={false}
        required
      />
      <TextInput source="note" label="stock.note" validate={noteRule} helperText={false} />
    </ActionDialog>
  );
}
