import { Alert, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Order } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { Columns, Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { OrderActions } from './order-actions';
import { OrderAddresses } from './order-addresses';
import { OrderAmounts } from './order-amounts';
import { OrderLines } from './order-lines';
import { OrderPayments } from './order-payments';
import { OrderShipments } from './order-shipments';
import { OrderTimeline } from './order-timeline';
import { paymentOf } from './payment-of';

export function OrderDetail() {
  return (
    <DetailPage<Order> resource="orders" permission="order:read">
      {(order) => <OrderPage order={order} />}
    </DetailPage>
  );
}

function OrderPage({ order }: { order: Order }) {
  const t = useTranslate();
  return (
    <>
      <PageHeader
        title={t('order.title', { number: order.number })}
        back="/orders"
        chips={
          <>
            <StatusChip status={order.status} />
            <StatusChip status={paymentOf(order)} />
            <StatusChip status={order.fulfillmentStatus} />
          </>
        }
        subtitle={<DateTime value={order.placedAt} />}
        actions={<OrderActions order={order} />}
      />
      <Notices order={order} />
      <Columns
        main={
          <>
            <OrderLines order={order} />
            <OrderAmounts order={order} />
            <OrderPayments order={order} />
            <OrderShipments order={order} />
            <OrderTimeline order={order} />
          </>
        }
        side={
          <>
            <Customer order={order} />
            <OrderAddresses order={order} />
          </>
        }
      />
    </>
  );
}

function Notices({ order }: { order: Order }) {
  const t = useTranslate();
  return (
    <>
      {order.cancelReason && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('order.reason', { reason: t(`order.reasons.${order.cancelReason}`) })}
        </Alert>
      )}
      {order.status === 'pending' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('order.expires')} <DateTime value={order.expiresAt} />
        </Alert>
      )}
    </>
  );
}

function Customer({ order }: { order: Order }) {
  const t = useTranslate();
  return (
    <Section title={t('order.customer')}>
      <MuiLink href={`mailto:${order.email}`} sx={{ overflowWrap: 'anywhere' }}>
        {order.email}
      </MuiLink>
      <div>
        {order.userId ? (
          <MuiLink component={Link} to={`/customers/${order.userId}`}>
            {t('order.account')}
          </MuiLink>
        ) : (
          t('order.guest')
        )}
      </div>
      {order.note && (
        <p>
          {t('order.customer_note')}: “{order.note}”
        </p>
      )}
    </Section>
  );
}
