import Close from '@mui/icons-material/CloseRounded';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** How many rows are chosen, and what can be done with them. */
export function SelectionBar({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const count = selectedIds.length;
  if (count === 0) return null;
  return (
    <Box
      role="toolbar"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.5,
        backgroundColor: 'action.selected',
      }}
    >
      <IconButton size="small" aria-label={t('ra.action.unselect')} onClick={() => onUnselectItems()}>
        <Close />
      </IconButton>
      <Typography sx={{ fontWeight: 600 }}>{t('ra.action.bulk_actions', { smart_count: count })}</Typography>
      {children}
    </Box>
  );
}
