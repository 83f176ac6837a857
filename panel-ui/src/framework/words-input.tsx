import { Autocomplete, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useInput, useTranslate, ValidationError, type Validator } from 'react-admin';

interface WordsProps {
  label: string;
  help?: string;
  /** What is wrong with them. */
  error?: ReactNode;
  value: string[];
  onChange(words: string[]): void;
  readOnly?: boolean;
}

/** Several words, each made by Enter. What is still being typed counts when the field is left. */
export function Words({ label, help, error, value, onChange, readOnly = false }: WordsProps) {
  const keep = (words: string[]) => onChange([...new Set(words.map((word) => word.trim()).filter(Boolean))]);
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={[] as string[]}
      value={value}
      readOnly={readOnly}
      onChange={(_event, words) => keep(words)}
      renderInput={(params) => (
        <TextField {...params} label={label} error={Boolean(error)} helperText={error ?? help} />
      )}
    />
  );
}

interface WordsInputProps {
  source: string;
  label: string;
  help?: string;
  readOnly?: boolean;
  validate?: Validator;
}

/** The same as a field of a form. */
export function WordsInput({ source, label, help, readOnly = false, validate }: WordsInputProps) {
  const t = useTranslate();
  const { field, fieldState } = useInput({ source, defaultValue: [], validate });
  const message = fieldState.error?.message;
  return (
    <Words
      label={t(label)}
      {...(help ? { help: t(help) } : {})}
      {...(message ? { error: <ValidationError error={message} /> } : {})}
      value={field.value ?? []}
      onChange={field.onChange}
      readOnly={readOnly}
    />
  );
}
