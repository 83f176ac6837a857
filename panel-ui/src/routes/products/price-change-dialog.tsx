import { useState } from 'react';
import { NumberInput, RadioButtonGroupInput, useTranslate } from 'react-admin';
import type { PriceChange } from '../../api/products';
import { ActionDialog } from '../../framework/action-dialog';
import { MoneyInput, moneyOf } from '../../framework/money-input';
import { useStore } from '../../framework/store';

interface Values {
  kind: PriceChange['kind'];
  price?: string;
  percent?: number;
}

interface PriceChangeDialogProps {
  run(change: PriceChange): Promise<unknown>;
  onClose(): void;
}

/** Sets many prices to an amount, or changes them by percent. */
export function PriceChangeDialog({ run, onClose }: PriceChangeDialogProps) {
  const t = useTranslate();
  const { currency } = useStore();
  const [kind, setKind] = useState<PriceChange['kind']>('percent');
  const change = ({ price, percent }: Values): PriceChange =>
    kind === 'set'
      ? { kind, price: moneyOf(price, currency) ?? { amount: 0, currency } }
      : { kind, percent: percent ?? 0 };
  const percentOf = (value: number | null) =>
    value === null || value === 0 || value < -100 || value > 1000
      ? t('form.between', { min: -100, max: 1000 })
      : undefined;
  return (
    <ActionDialog<Values>
      title={t('bulk.price')}
      text={t('bulk.price_text')}
      confirm={t('bulk.price')}
      values={{ kind: 'percent' }}
      run={(values) => run(change(values))}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="kind"
        label="bulk.price_kind"
        choices={[
          { id: 'percent', name: t('bulk.price_percent') },
          { id: 'set', name: t('bulk.price_set') },
        ]}
        onChange={(event) =>
          setKind((event as { target?: { value?: PriceChange['kind'] } }).target?.value ?? 'percent')
        }
        helperText={false}
      />
      {kind === 'percent' ? (
        <NumberInput
          source="percent"
          label="bulk.price_percent_field"
          helperText="bulk.price_percent_help"
          validate={percentOf}
        />
      ) : (
        <MoneyInput source="price" label="product.price" required />
      )}
    </ActionDialog>
  );
}
