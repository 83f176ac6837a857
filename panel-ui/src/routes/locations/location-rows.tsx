import Down from '@mui/icons-material/ArrowDownwardRounded';
import Up from '@mui/icons-material/ArrowUpwardRounded';
import More from '@mui/icons-material/MoreVertRounded';
import { Box, IconButton, Menu, MenuItem, Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { reorderLocations, type StockLocation } from '../../api/locations';
import { ProblemAlert } from '../../framework/problem-alert';
import { StatusChip } from '../../framework/status-chip';
import { useSubmit } from '../../framework/use-submit';
import type { OpenLocation } from './location-dialogs';

interface LocationRowsProps {
  locations: StockLocation[];
  mayWrite: boolean;
  onOpen(dialog: OpenLocation): void;
  reload(): Promise<void>;
}

/** The locations in the order in which they serve, which arrows change. */
export function LocationRows({ locations, mayWrite, onOpen, reload }: LocationRowsProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { problem, isBusy, submit } = useSubmit<StockLocation[]>(async (order) => {
    // Read anew also where only some could be moved.
    await reorderLocations(order).finally(reload);
    notify('location.reordered', { type: 'success' });
  });
  const move = (from: number, to: number) => {
    const order = locations.filter((_location, index) => index !== from);
    order.splice(to, 0, ...locations.slice(from, from + 1));
    void submit(order);
  };
  return (
    <>
      <ProblemAlert problem={problem} />
      <Box component="ol" aria-label={t('menu.locations')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {locations.map((location, index) => (
          <Box key={location.id} component="li" sx={rowStyle}>
            <Box sx={{ color: 'text.secondary', minWidth: 20 }}>{index + 1}</Box>
            <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <MuiLink component={Link} to={stockAt(location)} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {location.name}
              </MuiLink>
              {!location.active && <StatusChip status="inactive" />}
            </Box>
            {mayWrite && (
              <>
                <IconButton
                  disabled={isBusy || index === 0}
                  aria-label={t('location.up', { name: location.name })}
                  onClick={() => move(index, index - 1)}
                >
                  <Up />
                </IconButton>
                <IconButton
                  disabled={isBusy || index === locations.length - 1}
                  aria-label={t('location.down', { name: location.name })}
                  onClick={() => move(index, index + 1)}
                >
                  <Down />
                </IconButton>
                <RowMenu location={location} onOpen={onOpen} />
              </>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  px: 2,
  py: 0.5,
  minHeight: 52,
  borderTop: 1,
  borderColor: 'divider',
};

const stockAt = ({ id }: StockLocation) =>
  `/inventory?filter=${encodeURIComponent(JSON.stringify({ locationId: id }))}`;

function RowMenu({ location, onOpen }: { location: StockLocation; onOpen(dialog: OpenLocation): void }) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-haspopup="menu"
        aria-label={t('location.menu', { name: location.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <More />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(['edit', 'archive'] as const).map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAnchor(null);
              onOpen({ kind, id: location.id });
            }}
          >
            {t(`location.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
