import { Box, ListItem, ListItemButton, List as MuiList } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { OrderRow } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { useMoney } from '../../framework/money';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';
import { StatusChip } from '../../framework/status-chip';
import { paymentOf } from './payment-of';

interface OrderRowsProps {
  filter: Record<string, string>;
  /** Said where there is none. */
  empty: string;
  perPage?: number;
}

/** The newest orders of some kind, inside another page. */
export function OrderRows({ filter, empty, perPage = 10 }: OrderRowsProps) {
  const t = useTranslate();
  const money = useMoney();
  const { data, error, isPending, refetch } = useGetList<OrderRow>('orders', {
    pagination: { page: 1, perPage },
    filter,
  });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  if (data.length === 0) return <EmptyState title={empty} />;
  return (
    <MuiList disablePadding aria-label={t('menu.orders')}>
      {data.map((order) => (
        <ListItem key={order.id} disablePadding divider>
          <ListItemButton
            component={Link}
            to={`/orders/${order.id}`}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
          >
            <Box sx={{ fontWeight: 600, minWidth: 96 }}>{order.number}</Box>
            <Box sx={{ flex: 1, color: 'text.secondary', fontSize: 14, minWidth: { xs: 180, sm: 140 } }}>
              <DateTime value={order.placedAt} />
            </Box>
            <StatusChip status={order.status} />
            <StatusChip status={paymentOf(order)} />
            <StatusChip status={order.fulfillmentStatus} />
            <Box sx={{ flex: { xs: 1, sm: 'none' }, minWidth: 90, textAlign: 'right', fontWeight: 600 }}>
              {money(order.total)}
            </Box>
          </ListItemButton>
        </ListItem>
      ))}
    </MuiList>
  );
}
