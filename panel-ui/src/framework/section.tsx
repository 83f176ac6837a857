import { Box, Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title?: string;
  action?: ReactNode;
  children: ReactNode;
  /** Without inner margins: for tables. */
  flush?: boolean;
}

/** One card of a page, with its heading. */
export function Section({ title, action, children, flush = false }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title ? id : undefined} sx={{ mb: 2 }}>
      {(title || action) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 1.5, minHeight: 44 }}>
          <Typography variant="h2" id={id} sx={{ flex: 1 }}>
            {title}
          </Typography>
          {action}
        </Box>
      )}
      <Box
        {...(flush ? { tabIndex: 0 } : {})}
        sx={flush ? { pt: 1, overflowX: 'auto' } : { px: 2, pb: 2, pt: title ? 1 : 2 }}
      >
        {children}
      </Box>
    </Paper>
  );
}

/** Main column and side column; one below the other on a phone. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 0, md: 2 },
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,2fr) minmax(280px,1fr)' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>{main}</Box>
      <Box sx={{ minWidth: 0 }}>{side}</Box>
    </Box>
  );
}

/** A name and its value, on one line. */
export function Fact({ label, children, strong = false }: { label: string; children: ReactNode; strong?: boolean }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.5, fontWeight: strong ? 650 : 400 }}>
      <Box component="span" sx={{ color: strong ? 'text.primary' : 'text.secondary' }}>
        {label}
      </Box>
      <Box component="span" sx={{ textAlign: 'right', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}
