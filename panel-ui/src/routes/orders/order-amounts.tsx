import { Divider } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { useMoney } from '../../framework/money';
import { Fact, Section } from '../../framework/section';

export function OrderAmounts({ order: { totals } }: { order: Order }) {
  const t = useTranslate();
  const money = useMoney();
  const optional = (['discount', 'shipping', 'tax'] as const).filter((name) => totals[name].amount !== 0);
  return (
    <Section title={t('order.amounts')}>
      <Fact label={t('order.subtotal')}>{money(totals.subtotal)}</Fact>
      {optional.map((name) => (
        <Fact key={name} label={t(`order.${name}`)}>
          {money(totals[name])}
        </Fact>
      ))}
      <Divider sx={{ my: 0.5 }} />
      <Fact label={t('order.total')} strong>
        {money(totals.total)}
      </Fact>
    </Section>
  );
}
