import Remove from '@mui/icons-material/CloseRounded';
import { Box, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StockLevel } from '../../api/stock';
import { Article, articleName } from '../inventory/article';
import { freeAt } from '../inventory/find-levels';

export interface Line {
  level: StockLevel;
  /** As it is typed. */
  quantity: string;
}

/** Whether so many units can be taken, as far as is known here. */
export function isPossible({ level, quantity }: Line): boolean {
  const units = Number(quantity);
  return Number.isInteger(units) && units >= 1 && units <= freeAt(level);
}

interface TransferLinesProps {
  lines: Line[];
  onChange(lines: Line[]): void;
}

/** What is to be taken, and how much of each. */
export function TransferLines({ lines, onChange }: TransferLinesProps) {
  const t = useTranslate();
  if (lines.length === 0) return <Typography color="textSecondary">{t('transfer.no_lines')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map((line) => (
        <LineRow
          key={line.level.id}
          line={line}
          onChange={(quantity) => onChange(lines.map((each) => (each === line ? { ...line, quantity } : each)))}
          onRemove={() => onChange(lines.filter((each) => each !== line))}
        />
      ))}
    </Box>
  );
}

function LineRow({ line, onChange, onRemove }: { line: Line; onChange(quantity: string): void; onRemove(): void }) {
  const t = useTranslate();
  const name = articleName(line.level);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Article {...line.level} />
      </Box>
      <TextField
        type="number"
        value={line.quantity}
        error={!isPossible(line)}
        helperText={t('transfer.free', { smart_count: freeAt(line.level) })}
        onChange={({ target }) => onChange(target.value)}
        sx={{ width: 130, m: 0 }}
        slotProps={{ htmlInput: { min: 1, max: freeAt(line.level), 'aria-label': t('transfer.units_of', { name }) } }}
      />
      <IconButton aria-label={t('transfer.remove', { name })} onClick={onRemove}>
        <Remove />
      </IconButton>
    </Box>
  );
}
