import { Autocomplete, Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { StockLevel } from '../../api/stock';
import { Article, articleName } from '../inventory/article';
import { freeAt, useFoundLevels } from '../inventory/find-levels';

interface LevelSearchProps {
  locationId: string;
  /** Levels that are chosen already. */
  without: string[];
  onPick(level: StockLevel): void;
}

/** Finds what lies at a location by name or sku; Enter takes what is marked. */
export function LevelSearch({ locationId, without, onPick }: LevelSearchProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const { levels, isPending } = useFoundLevels(locationId, text);
  return (
    <Autocomplete<StockLevel>
      value={null}
      inputValue={text}
      options={levels.filter(({ id }) => !without.includes(id))}
      autoHighlight
      filterOptions={(all) => all}
      getOptionKey={({ id }) => id}
      getOptionLabel={articleName}
      loading={isPending}
      loadingText={t('state.loading')}
      noOptionsText={t(text.trim() ? 'transfer.not_found' : 'transfer.search_help')}
      onInputChange={(_event, value, reason) => reason === 'input' && setText(value)}
      onChange={(_event, level) => {
        if (level) onPick(level);
        setText('');
      }}
      renderOption={({ key, ...props }, level) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ flex: 1, minWidth: 0, mr: 2 }}>
            <Article {...level} />
          </Box>
          {t('transfer.free', { smart_count: freeAt(level) })}
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={t('transfer.search')} />}
    />
  );
}
