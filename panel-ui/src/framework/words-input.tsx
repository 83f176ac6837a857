import { Autocomplete, TextField } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';

interface WordsProps {
  label: string;
  help?: string;
  value: string[];
  onChange(words: string[]): void;
  readOnly?: boolean;
}

/** Several words, each made by Enter. What is still being typed counts when the field is left. */
export function Words({ label, help, value, onChange, readOnly = false }: WordsProps) {
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
      renderInput={(params) => <TextField {...params} label={label} helperText={help} />}
    />
  );
}

/** The same as a field of a form. */
export function WordsInput({
  source,
  label,
  help,
  readOnly,
}: {
  source: string;
  label: string;
  help?: string;
  readOnly?: boolean;
}) {
  const t = useTranslate();
  const { field } = useInput({ source, defaultValue: [] });
  return (
    <Words
      label={t(label)}
      {...(help ? { help: t(help) } : {})}
      value={field.value ?? []}
      onChange={field.onChange}
      readOnly={readOnly ?? false}
    />
  );
}
