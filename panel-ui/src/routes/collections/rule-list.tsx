import AddIcon from '@mui/icons-material/AddRounded';
import { Box, Button } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { RuleRow } from './rule-row';
import { type CollectionValues, newRule } from './values';

const MAX_RULES = 20;

/** What a product must be like to be in the collection. There is always one: without rules it would hold all of them. */
export function RuleList({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  const { fields, append, remove } = useFieldArray<CollectionValues, 'content.rules'>({ name: 'content.rules' });
  return (
    <>
      <SelectInput
        source="content.match"
        label="collection.match"
        choices={['all', 'any'].map((id) => ({ id, name: t(`collection.matches.${id}`) }))}
        readOnly={readOnly}
        helperText={false}
        required
      />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {fields.map(({ id }, index) => (
          <RuleRow
            key={id}
            index={index}
            readOnly={readOnly}
            onRemove={fields.length > 1 ? () => remove(index) : null}
          />
        ))}
      </Box>
      {!readOnly && fields.length < MAX_RULES && (
        <Button startIcon={<AddIcon />} onClick={() => append(newRule)}>
          {t('collection.rule_add')}
        </Button>
      )}
    </>
  );
}
