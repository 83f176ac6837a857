import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { Section } from '../../framework/section';

export function OrderShipments({ order }: { order: Order }) {
  const t = useTranslate();
  if (order.shipments.length === 0) return null;
  const nameOf = (itemId: string) => order.items.find(({ id }) => id === itemId)?.name ?? itemId;
  return (
    <Section title={t('order.shipments')}>
      {order.shipments.map(({ id, carrier, trackingNumber, createdAt, items }) => (
        <Box key={id} sx={{ py: 0.5 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {[carrier, trackingNumber].filter(Boolean).join(' · ') || '–'}{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              <DateTime value={createdAt} />
            </Typography>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {items.map(({ itemId, quantity }) => `${quantity} × ${nameOf(itemId)}`).join(', ')}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
