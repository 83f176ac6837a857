import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type ImportRow, isUnderWay } from '../../api/imports';
import { DateTime } from '../../framework/date-time';
import { Pages } from '../../framework/list-pages';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';
import { StatusChip } from '../../framework/status-chip';

const EVERY_MS = 2_000;
const onDesk = { display: { xs: 'none', sm: 'table-cell' } };

/** Earlier imports, newest first; what is under way is followed. */
export function ImportList() {
  const t = useTranslate();
  return (
    <Section title={t('import.earlier')} flush>
      <ListBase<ImportRow>
        resource="imports"
        perPage={25}
        disableSyncWithLocation
        queryOptions={{ refetchInterval: ({ state }) => (state.data?.data.some(isUnderWay) ? EVERY_MS : false) }}
      >
        <Rows />
      </ListBase>
    </Section>
  );
}

function Rows() {
  const t = useTranslate();
  const { data = [], error, isPending, total, refetch } = useListContext<ImportRow>();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  if (total === 0) return <EmptyState title={t('import.none')} text={t('import.none_text')} />;
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('import.file')}</TableCell>
            <TableCell>{t('product.status')}</TableCell>
            <TableCell align="right" sx={onDesk}>
              {t('import.created')}
            </TableCell>
            <TableCell align="right" sx={onDesk}>
              {t('import.updated')}
            </TableCell>
            <TableCell align="right" sx={onDesk}>
              {t('import.unchanged')}
            </TableCell>
            <TableCell align="right">{t('import.refused')}</TableCell>
            <TableCell sx={onDesk}>{t('import.uploaded')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
      <Pages />
    </>
  );
}

function Row({ row }: { row: ImportRow }) {
  const t = useTranslate();
  return (
    <TableRow>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <MuiLink component={Link} to={`/imports/${row.id}`} sx={{ fontWeight: 600 }}>
          {row.fileName}
        </MuiLink>
        <Typography variant="caption" color="textSecondary" component="div">
          {t(`import.formats.${row.format}`)}
        </Typography>
      </TableCell>
      <TableCell>
        <StatusChip status={row.status} />
      </TableCell>
      <TableCell align="right" sx={onDesk}>
        {row.created}
      </TableCell>
      <TableCell align="right" sx={onDesk}>
        {row.updated}
      </TableCell>
      <TableCell align="right" sx={onDesk}>
        {row.unchanged}
      </TableCell>
      <TableCell align="right">{row.refused}</TableCell>
      <TableCell sx={onDesk}>
        <DateTime value={row.createdAt} />
      </TableCell>
    </TableRow>
  );
}
