import { DataTable, useTranslate } from 'react-admin';
import type { CustomerRow } from '../../api/customers';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { SearchField } from '../../framework/search-field';
import { StatusChip } from '../../framework/status-chip';
import { nameOf } from './name-of';

const Col = DataTable.Col<CustomerRow>;
const views: View[] = [
  { label: 'order.views.all', filter: {} },
  { label: 'status.active', filter: { status: 'active' } },
  { label: 'status.disabled', filter: { status: 'disabled' } },
];

export function CustomerList() {
  const t = useTranslate();
  const name = (customer: CustomerRow) => nameOf(customer) || t('customer.anonymous');
  return (
    <ListPage<CustomerRow>
      resource="customers"
      permission="customer:read"
      title={t('menu.customers')}
      views={views}
      savedViews="customers"
      filters={[<SearchField key="q" source="q" alwaysOn label={t('customer.search')} />]}
      rowClick={(id) => `/customers/${id}`}
      empty={{ title: t('customer.none'), text: t('customer.none_text') }}
      card={(customer) => ({
        title: name(customer),
        text: customer.email,
        chips: <StatusChip status={customer.status} />,
      })}
    >
      <Col source="lastName" label="customer.name" disableSort render={name} sx={{ fontWeight: 600 }} />
      <Col source="email" label="customer.email" disableSort />
      <Col source="phone" label="customer.phone" disableSort />
      <Col
        source="status"
        label="customer.status"
        disableSort
        render={({ status }) => <StatusChip status={status} />}
      />
      <Col
        source="createdAt"
        label="customer.since"
        disableSort
        render={({ createdAt }) => <DateTime value={createdAt} dateOnly />}
      />
    </ListPage>
  );
}
