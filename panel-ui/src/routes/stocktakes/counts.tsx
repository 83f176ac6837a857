import { Box, Table, TableBody, TableCell, TableHead, TableRow, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import type { Count } from '../../api/stocktakes';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';
import { Article } from '../inventory/article';
import { signed } from '../inventory/signed';

/** What was counted beside what should be there: all of it, or what differs. */
export function Counts({ stocktakeId }: { stocktakeId: string }) {
  const t = useTranslate();
  const [different, setDifferent] = useState('');
  return (
    <Section
      title={t('stocktake.comparison')}
      flush
      action={
        <ToggleButtonGroup
          size="small"
          exclusive
          value={different}
          aria-label={t('stocktake.shown')}
          onChange={(_event, next: string | null) => next !== null && setDifferent(next)}
        >
          <ToggleButton value="">{t('stocktake.all')}</ToggleButton>
          <ToggleButton value="true">{t('stocktake.differences')}</ToggleButton>
        </ToggleButtonGroup>
      }
    >
      <ListBase resource="counts" filter={{ stocktakeId, different }} perPage={25} disableSyncWithLocation>
        <Rows />
      </ListBase>
    </Section>
  );
}

/** A phone has no room for what the other two come to. */
const onDesk = { display: { xs: 'none', sm: 'table-cell' } };

function Rows() {
  const t = useTranslate();
  const { data = [], error, isPending, total, refetch } = useListContext<Count & { id: string }>();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  if (total === 0) return <EmptyState title={t('stocktake.no_counts')} />;
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('stock.article')}</TableCell>
            <TableCell align="right" sx={onDesk}>
              {t('stocktake.expected')}
            </TableCell>
            <TableCell align="right">{t('stocktake.counted')}</TableCell>
            <TableCell align="right">{t('stocktake.difference')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(({ id, counted, expected, difference, ...named }) => (
            <TableRow key={id}>
              <TableCell>
                <Article {...named} />
              </TableCell>
              <TableCell align="right" sx={onDesk}>
                {expected}
              </TableCell>
              <TableCell align="right">{counted}</TableCell>
              <TableCell align="right">
                <Box component="span" sx={{ fontWeight: 600, color: difference < 0 ? 'error.main' : undefined }}>
                  {signed(difference)}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
