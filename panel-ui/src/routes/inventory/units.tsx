import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StockLevel } from '../../api/stock';

/** What can still be promised: it stands out, in words too, where little or nothing is left. */
export function Units({ level: { available, lowStockThreshold } }: { level: StockLevel }) {
  const t = useTranslate();
  if (available > lowStockThreshold && available > 0) return <>{available}</>;
  const isOut = available <= 0;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
      <Chip
        size="small"
        label={t(isOut ? 'stock.is_out' : 'stock.is_low')}
        sx={(theme) => ({ ...theme.tones[isOut ? 'bad' : 'waiting'], fontWeight: 600, mr: 1 })}
      />
      {available}
    </Box>
  );
}
