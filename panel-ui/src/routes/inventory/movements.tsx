import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { StockLevel, StockMovement } from '../../api/stock';
import { DateTime } from '../../framework/date-time';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';
import { signed } from './signed';

/** The ledger of a level: every change of it, newest first. */
export function Movements({ level: { variantId, locationId } }: { level: StockLevel }) {
  const t = useTranslate();
  return (
    <Section title={t('stock.movements')} flush>
      <ListBase resource="movements" filter={{ variantId, locationId }} perPage={25} disableSyncWithLocation>
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
            <TableCell>{t('stock.who')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(({ id, at, kind, deltaOnHand, deltaReserved, staffName, ...cause }) => (
            <TableRow key={id}>
              <TableCell>
                <DateTime value={at} />
              </TableCell>
              <TableCell>{t(`stock.kinds.${kind}`)}</TableCell>
              <TableCell align="right">{signed(deltaOnHand)}</TableCell>
              <TableCell align="right">{signed(deltaReserved)}</TableCell>
              <TableCell>
                <Cause {...cause} />
              </TableCell>
              <TableCell>{staffName}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}

function Cause({ orderId, transferId, reason, note }: Partial<StockMovement>) {
  const t = useTranslate();
  const why = reason && t(`stock.reasons.${reason}`, { _: reason });
  const to = orderId ? `/orders/${orderId}` : transferId && `/stock-transfers/${transferId}`;
  return (
    <>
      {to ? (
        <MuiLink component={Link} to={to}>
          {orderId ? t('stock.order') : why}
        </MuiLink>
      ) : (
        why
      )}
      {note && ` · ${note}`}
    </>
  );
}
