import AddIcon from '@mui/icons-material/AddRounded';
import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OptionInput } from '../../api/products';
import { Words } from '../../framework/words-input';

const MAX_OPTIONS = 3;

interface OptionEditorProps {
  options: OptionInput[];
  onChange(options: OptionInput[]): void;
}

/** Options with their values. One that stays keeps its id, and with it its variants. */
export function OptionEditor({ options, onChange }: OptionEditorProps) {
  const t = useTranslate();
  const change = (index: number, option: OptionInput) =>
    onChange(options.map((old, at) => (at === index ? option : old)));
  return (
    <Box>
      {options.map((option, index) => (
        <Box
          key={option.id ?? index}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mb: 2 }}
        >
          <TextField
            label={t('product.option_name')}
            value={option.name}
            onChange={(event) => change(index, { ...option, name: event.target.value })}
            sx={{ flex: '1 1 120px' }}
          />
          <Box sx={{ flex: '3 1 220px' }}>
            <Words
              label={t('product.option_values')}
              help={t('product.option_values_help')}
              value={option.values.map(({ value }) => value)}
              onChange={(words) =>
                change(index, {
                  ...option,
                  values: words.map((word) => option.values.find(({ value }) => value === word) ?? { value: word }),
                })
              }
            />
          </Box>
          <IconButton
            aria-label={t('form.remove')}
            onClick={() => onChange(options.filter((_old, at) => at !== index))}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      {options.length < MAX_OPTIONS && (
        <Button startIcon={<AddIcon />} onClick={() => onChange([...options, { name: '', values: [] }])}>
          {t('product.option_add')}
        </Button>
      )}
      {options.length > 0 && <CountOfVariants options={options} />}
    </Box>
  );
}

function CountOfVariants({ options }: { options: OptionInput[] }) {
  const t = useTranslate();
  const count = options.reduce((product, { values }) => product * values.length, 1);
  return (
    <Typography variant="body2" color="textSecondary" role="status" sx={{ mt: 1 }}>
      {areComplete(options) ? t('product.option_count', { smart_count: count }) : t('product.option_empty')}
    </Typography>
  );
}

export const areComplete = (options: OptionInput[]): boolean =>
  options.every(({ name, values }) => name.trim() !== '' && values.length > 0);
