import { DataTable, DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { OrderRow } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { useMoney } from '../../framework/money';
import { SearchField } from '../../framework/search-field';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { shortened } from '../../theme';
import { OrderBulkActions } from './order-bulk-actions';
import { paymentOf } from './payment-of';

const Col = DataTable.Col<OrderRow>;
const NumberCol = DataTable.NumberCol<OrderRow>;

const views: View[] = [
  { label: 'order.views.all', filter: {} },
  { label: 'order.views.to_ship', filter: { status: 'processing' } },
  { label: 'order.views.unpaid', filter: { status: 'pending' } },
  { label: 'order.views.completed', filter: { status: 'completed' } },
  { label: 'order.views.cancelled', filter: { status: 'cancelled' } },
];

const statuses = ['pending', 'processing', 'completed', 'cancelled'];
const payments = ['awaiting', 'authorized', 'paid', 'partially_refunded', 'refunded', 'failed'];
const fulfillments = ['unfulfilled', 'partially_fulfilled', 'fulfilled'];

export function OrderList() {
  const t = useTranslate();
  const money = useMoney();
  const can = useCan();
  const hasBulk = ['order:fulfill', 'order:cancel', 'order:export'].some(can);
  const choices = (all: string[]) => all.map((id) => ({ id, name: t(`status.${id}`) }));
  const filters = [
    <SearchField key="q" source="q" alwaysOn label={t('order.search')} />,
    <TextInput key="number" source="number" label="order.number" />,
    <TextInput key="email" source="email" label="order.email" />,
    <SelectInput key="status" source="status" label="order.status" choices={choices(statuses)} />,
    <SelectInput key="paymentStatus" source="paymentStatus" label="order.payment" choices={choices(payments)} />,
    <SelectInput
      key="fulfillmentStatus"
      source="fulfillmentStatus"
      label="order.fulfillment"
      choices={choices(fulfillments)}
    />,
    <DateInput key="placedFrom" source="placedFrom" label="order.from" parse={toTime} format={toDay} />,
    <DateInput key="placedTo" source="placedTo" label="order.to" parse={toTime} format={toDay} />,
  ];
  return (
    <ListPage<OrderRow>
      resource="orders"
      permission="order:read"
      title={t('menu.orders')}
      views={views}
      savedViews="orders"
      filters={filters}
      rowClick={(id) => `/orders/${id}`}
      bulkActions={hasBulk && <OrderBulkActions />}
      empty={{ title: t('order.none'), text: t('order.none_text') }}
      card={(order) => ({
        title: order.number,
        value: money(order.total),
        text: (
          <>
            {order.email} · <DateTime value={order.placedAt} />
          </>
        ),
        chips: <Chips order={order} />,
      })}
    >
      <Col source="number" label="order.number" disableSort sx={{ fontWeight: 600 }} />
      <Col source="placedAt" label="order.date" disableSort render={(order) => <DateTime value={order.placedAt} />} />
      <Col source="email" label="order.customer" disableSort sx={shortened} />
      <Col source="status" label="order.status" disableSort render={(order) => <StatusChip status={order.status} />} />
      <Col
        source="paymentStatus"
        label="order.payment"
        disableSort
        render={(order) => <StatusChip status={paymentOf(order)} />}
      />
      <Col
        source="fulfillmentStatus"
        label="order.fulfillment"
        disableSort
        render={(order) => <StatusChip status={order.fulfillmentStatus} />}
      />
      <NumberCol source="units" label="order.units" disableSort sx={onWideScreens} />
      <Col source="total" align="right" label="order.total" disableSort render={(order) => money(order.total)} />
    </ListPage>
  );
}

/** The total must be seen without scrolling, on a laptop's screen too. */
const onWideScreens = { display: { xs: 'none', xl: 'table-cell' } };

function Chips({ order }: { order: OrderRow }) {
  return (
    <>
      <StatusChip status={order.status} />
      <StatusChip status={paymentOf(order)} />
      <StatusChip status={order.fulfillmentStatus} />
    </>
  );
}

/** A day begins at midnight where the person is. */
const toTime = (day: string) => (day ? new Date(`${day}T00:00`).toISOString() : '');
const toDay = (time: string | undefined) => (time ? new Date(time).toLocaleDateString('sv') : '');
