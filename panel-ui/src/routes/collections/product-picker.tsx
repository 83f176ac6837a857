import { Autocomplete, Box, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { findProducts, type ProductRow } from '../../api/products';
import { StatusChip } from '../../framework/status-chip';
import { Thumbnail } from '../../framework/thumbnail';
import { useSettled } from '../../framework/use-settled';

interface ProductPickerProps {
  /** Those that were chosen before. */
  without: string[];
  onPick(product: ProductRow): void;
}

/** Finds products by their words and gives those that are chosen; it stays open for the next one. */
export function ProductPicker({ without, onPick }: ProductPickerProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['products', 'found', asked],
    queryFn: () => findProducts(asked),
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete
      value={null}
      inputValue={text}
      options={data.filter(({ id }) => !without.includes(id))}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      loading={isFetching}
      loadingText={t('state.loading')}
      noOptionsText={t('collection.pick_none')}
      disableCloseOnSelect
      onInputChange={(_event, value, reason) => {
        if (reason === 'input' || reason === 'clear') setText(value);
      }}
      onChange={(_event, product) => product && onPick(product)}
      renderOption={({ key, ...props }, { name, image, status }) => (
        <Box component="li" key={key} {...props} sx={{ gap: 1.5 }}>
          <Thumbnail image={image} />
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{name}</Box>
          {status !== 'active' && <StatusChip status={status} />}
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={t('collection.pick')} placeholder={t('product.search')} />}
    />
  );
}
