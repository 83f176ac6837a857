import { useLocaleState, useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { Section } from '../../framework/section';

type Address = Order['shippingAddress'];

export function OrderAddresses({ order }: { order: Order }) {
  const t = useTranslate();
  const isSame = JSON.stringify(order.shippingAddress) === JSON.stringify(order.billingAddress);
  return (
    <>
      <Section title={t('order.shipping_address')}>
        <AddressLines address={order.shippingAddress} />
      </Section>
      <Section title={t('order.billing_address')}>
        {isSame ? t('order.same_address') : <AddressLines address={order.billingAddress} />}
      </Section>
    </>
  );
}

export function AddressLines({ address }: { address: Address }) {
  const [locale] = useLocaleState();
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(address.country);
  const lines = [
    `${address.firstName} ${address.lastName}`,
    address.company,
    address.line1,
    address.line2,
    [address.postalCode, address.city, address.region].filter(Boolean).join(' '),
    country,
    address.phone,
  ];
  return (
    <address style={{ fontStyle: 'normal', overflowWrap: 'anywhere' }}>
      {lines.filter(Boolean).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </address>
  );
}
