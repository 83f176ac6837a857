import { InputAdornment } from '@mui/material';
import { TextInput, type TextInputProps, useTranslate } from 'react-admin';
import { digitsOf, type Money, toMajor, toMinor } from './money';
import { useStore } from './store';

interface MoneyInputProps extends Omit<TextInputProps, 'format' | 'parse' | 'defaultValue'> {
  required?: boolean;
  currency?: string;
  /** Minor units. */
  max?: number;
}

/** Text such as `12.50`; `moneyOf` turns it into what is sent. */
export function MoneyInput({ required = false, currency, max, helperText = false, ...props }: MoneyInputProps) {
  const store = useStore();
  const t = useTranslate();
  const unit = currency ?? store.currency;
  const validate = (value: string | null | undefined) => {
    if (value === '' || value === null || value === undefined)
      return required ? t('ra.validation.required') : undefined;
    const amount = toMinor(value, unit);
    if (amount === null) return t('form.amount', { digits: digitsOf(unit) });
    return max !== undefined && amount > max ? t('form.amount_max', { max: toMajor(max, unit) }) : undefined;
  };
  return (
    <TextInput
      {...props}
      validate={validate}
      helperText={helperText}
      slotProps={{
        input: { startAdornment: <InputAdornment position="start">{unit}</InputAdornment> },
        htmlInput: { inputMode: 'decimal', 'aria-required': required },
      }}
    />
  );
}

/** What a field holds, as money; null where it is empty. */
export function moneyOf(text: string | null | undefined, currency: string): Money | null {
  const amount = text ? toMinor(text, currency) : null;
  return amount === null ? null : { amount, currency };
}
