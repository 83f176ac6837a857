import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import { Box, IconButton } from '@mui/material';
import { DateTimeInput, maxLength, NumberInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { MoneyInput } from '../../framework/money-input';
import { CategoryInput } from '../products/category-input';
import { type CollectionValues, type RuleValues, ruleFields } from './values';

const MAX_DAYS = 3650;
const needed = required();
const tagRules = [needed, maxLength(60)];

interface RuleRowProps {
  index: number;
  readOnly: boolean;
  /** Null for the last one. */
  onRemove: (() => void) | null;
}

/** One rule: what it is about, and what it asks for. */
export function RuleRow({ index, readOnly, onRemove }: RuleRowProps) {
  const t = useTranslate();
  const at = `content.rules.${index}` as const;
  const rule = useWatch<CollectionValues, typeof at>({ name: at });
  if (!rule) return null;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'grid',
          columnGap: 1,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'minmax(0,170px) minmax(0,1fr)' },
        }}
      >
        <SelectInput
          source={`${at}.field`}
          label="collection.rule_field"
          choices={ruleFields.map((id) => ({ id, name: t(`collection.rule_fields.${id}`) }))}
          readOnly={readOnly}
          helperText={false}
          required
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, '& > *': { flex: '1 1 150px', minWidth: 0 } }}>
          <RuleInputs at={at} rule={rule} readOnly={readOnly} />
        </Box>
      </Box>
      {!readOnly && onRemove && (
        <IconButton aria-label={t('collection.rule_remove', { number: index + 1 })} onClick={onRemove} sx={{ mt: 1 }}>
          <DeleteIcon />
        </IconButton>
      )}
    </Box>
  );
}

interface RuleInputsProps {
  at: string;
  rule: RuleValues;
  readOnly: boolean;
}

function RuleInputs({ at, rule, readOnly }: RuleInputsProps) {
  const t = useTranslate();
  switch (rule.field) {
    case 'tag':
      return (
        <TextInput
          source={`${at}.tag`}
          label="collection.tag"
          validate={tagRules}
          readOnly={readOnly}
          helperText={false}
        />
      );
    case 'category':
      return <CategoryInput source={`${at}.categoryId`} label="collection.category" required readOnly={readOnly} />;
    case 'price':
      return (
        <>
          <MoneyInput source={`${at}.min`} label="collection.min" required={!rule.max} readOnly={readOnly} />
          <MoneyInput source={`${at}.max`} label="collection.max" required={!rule.min} readOnly={readOnly} />
        </>
      );
    case 'created':
      return <CreatedInputs at={at} rule={rule} readOnly={readOnly} />;
    default:
      return (
        <SelectInput
          source={`${at}.inStock`}
          label="collection.stock"
          choices={['true', 'false'].map((id) => ({ id, name: t(`collection.stocks.${id}`) }))}
          readOnly={readOnly}
          helperText={false}
          required
        />
      );
  }
}

function CreatedInputs({ at, rule, readOnly }: RuleInputsProps) {
  const t = useTranslate();
  return (
    <>
      <SelectInput
        source={`${at}.period`}
        label="collection.period"
        choices={['days', 'dates'].map((id) => ({ id, name: t(`collection.periods.${id}`) }))}
        readOnly={readOnly}
        helperText={false}
        required
        sx={rule.period === 'dates' ? { '&&': { flexBasis: '100%' } } : {}}
      />
      {rule.period === 'dates' ? (
        <>
          <DateTimeInput
            source={`${at}.from`}
            label="collection.from"
            validate={rule.until ? undefined : needed}
            readOnly={readOnly}
            helperText={false}
          />
          <DateTimeInput
            source={`${at}.until`}
            label="collection.until"
            validate={rule.from ? undefined : needed}
            readOnly={readOnly}
            helperText={false}
          />
        </>
      ) : (
        <NumberInput
          source={`${at}.withinDays`}
          label="collection.days"
          min={1}
          max={MAX_DAYS}
          validate={(value: number | null) =>
            value && Number.isInteger(value) && value >= 1 && value <= MAX_DAYS
              ? undefined
              : t('form.between', { min: 1, max: MAX_DAYS })
          }
          readOnly={readOnly}
          helperText={false}
        />
      )}
    </>
  );
}
