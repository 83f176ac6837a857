import { Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemError } from '../../api/problem';
import { type OptionInput, type Product, setOptions } from '../../api/products';
import { ActionDialog } from '../../framework/action-dialog';
import { toMajor } from '../../framework/money';
import { MoneyInput, moneyOf } from '../../framework/money-input';
import { Section } from '../../framework/section';
import { useStore } from '../../framework/store';
import { areComplete, OptionEditor } from './option-editor';

interface ProductOptionsProps {
  product: Product;
  readOnly: boolean;
}

export function ProductOptions({ product, readOnly }: ProductOptionsProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('product.options')}
      action={
        !readOnly && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('product.options_edit')}
          </Button>
        )
      }
    >
      {product.options.length === 0 && <Typography color="textSecondary">{t('product.no_options')}</Typography>}
      {product.options.map(({ id, name, values }) => (
        <Typography key={id} component="div" sx={{ py: 0.5 }}>
          {name}:{' '}
          {values.map(({ id: valueId, value }) => (
            <Chip key={valueId} label={value} size="small" sx={{ mr: 0.5, mb: 0.5 }} />
          ))}
        </Typography>
      ))}
      {isOpen && <OptionsDialog product={product} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function OptionsDialog({ product, onClose }: { product: Product; onClose(): void }) {
  const t = useTranslate();
  const { currency } = useStore();
  const [options, setChanged] = useState<OptionInput[]>(product.options);
  const lowest = Math.min(...product.variants.map(({ price }) => price.amount));
  const save = ({ price }: { price: string }) => {
    if (!areComplete(options)) throw new ProblemError(0, { detail: t('product.option_empty') });
    return setOptions(product, options, moneyOf(price, currency) ?? { amount: lowest, currency });
  };
  return (
    <ActionDialog<{ price: string }>
      title={t('product.options_edit')}
      text={t('product.options_edit_text')}
      confirm={t('form.save')}
      values={{ price: Number.isFinite(lowest) ? toMajor(lowest, currency) : '' }}
      done="product.saved"
      run={async (values) => save(values)}
      onClose={onClose}
    >
      <OptionEditor options={options} onChange={setChanged} />
      <MoneyInput source="price" label="product.option_price" required sx={{ mt: 2 }} />
    </ActionDialog>
  );
}
