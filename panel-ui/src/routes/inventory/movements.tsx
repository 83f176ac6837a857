import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { StockMovement } from '../../api/stock';
import { DateTime } from '../../framework/date-time';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';

/** The ledger of a variant: every change of its stock, newest first. */
export function Movements({ variantId }: { variantId: string }) {
  const t = useTranslate();
  return (
    <Section title={t('stock.movements')} flush>
      <ListBase resource="movements" filter={{ variantId }} perPage={25} disableSyncWithLocation>
        <Rows />
      </ListBase>
    </Section>
  );
}

function Rows() {
  const t = useTranslate();
  const { data = [], error, isPending, total, refetch } = useListContext<StockMovement & { id: string }>();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  if (total === 0) return <EmptyState title={t('stock.no_movements')} />;
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('stock.when')}</TableCell>
            <TableCell>{t('stock.kind')}</TableCell>
            <TableCell align="right">{t('stock.delta_on_hand')}</TableCell>
            <TableCell align="right">{t('stock.delta_reserved')}</TableCell>
            <TableCell>{t('stock.cause')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(({ id, at, kind, deltaOnHand, deltaReserved, orderId, reason, note }) => (
            <TableRow key={id}>
              <TableCell>
                <DateTime value={at} />
              </TableCell>
              <TableCell>{t(`stock.kinds.${kind}`)}</TableCell>
              <TableCell align="right">{signed(deltaOnHand)}</TableCell>
              <TableCell align="right">{signed(deltaReserved)}</TableCell>
              <TableCell>
                {[reason && t(`stock.reasons.${reason}`, { _: reason }), note].filter(Boolean).join(' · ')}
                {orderId && (
                  <MuiLink component={Link} to={`/orders/${orderId}`}>
                    {t('stock.order')}
                  </MuiLink>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}

const signed = (units: number) => (units === 0 ? '–' : units > 0 ? `+${units}` : `−${-units}`);
