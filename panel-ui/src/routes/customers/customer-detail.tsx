import { Box, Chip, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Customer } from '../../api/customers';
import { DateTime } from '../../framework/date-time';
import { DetailPage } from '../../framework/detail-page';
import { useMoney } from '../../framework/money';
import { PageHeader } from '../../framework/page-header';
import { Columns, Fact, Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { AddressLines } from '../orders/order-addresses';
import { OrderRows } from '../orders/order-rows';
import { CustomerActions } from './customer-actions';
import { CustomerNotes } from './customer-notes';
import { nameOf } from './name-of';

export function CustomerDetail() {
  return (
    <DetailPage<Customer> resource="customers" permission="customer:read">
      {(customer) => <CustomerPage customer={customer} />}
    </DetailPage>
  );
}

function CustomerPage({ customer }: { customer: Customer }) {
  const t = useTranslate();
  const can = useCan();
  const money = useMoney();
  return (
    <>
      <PageHeader
        title={nameOf(customer) || t('customer.anonymous')}
        back="/customers"
        chips={<StatusChip status={customer.status} />}
        actions={<CustomerActions customer={customer} />}
        subtitle={
          <>
            {t('customer.since')} <DateTime value={customer.createdAt} dateOnly />
          </>
        }
      />
      <Columns
        main={can('order:read') && <CustomerOrders userId={customer.id} />}
        side={
          <>
            <Section title={t('customer.contact')}>
              <Fact label={t('customer.email')}>{customer.email ?? '–'}</Fact>
              <Fact label={t('customer.phone')}>{customer.phone ?? '–'}</Fact>
              <Fact label={t('customer.spent')}>{money(customer.orders.spent)}</Fact>
            </Section>
            <CustomerNotes customer={customer} />
            <Addresses addresses={customer.addresses} />
          </>
        }
      />
    </>
  );
}

function CustomerOrders({ userId }: { userId: string }) {
  const t = useTranslate();
  const all = `/orders?filter=${encodeURIComponent(JSON.stringify({ userId }))}`;
  return (
    <Section
      title={t('customer.orders')}
      flush
      action={
        <MuiLink component={Link} to={all}>
          {t('customer.all_orders')}
        </MuiLink>
      }
    >
      <OrderRows filter={{ userId }} empty={t('customer.no_orders')} />
    </Section>
  );
}

function Addresses({ addresses }: Pick<Customer, 'addresses'>) {
  const t = useTranslate();
  return (
    <Section title={t('customer.addresses')}>
      {addresses.length === 0 && <Typography color="textSecondary">{t('customer.no_addresses')}</Typography>}
      {addresses.map((address) => (
        <Box key={address.id} sx={{ mb: 2 }}>
          <AddressLines address={address as Parameters<typeof AddressLines>[0]['address']} />
          {address.isDefaultShipping && <Chip size="small" label={t('customer.default_shipping')} sx={{ mr: 0.5 }} />}
          {address.isDefaultBilling && <Chip size="small" label={t('customer.default_billing')} />}
        </Box>
      ))}
    </Section>
  );
}
