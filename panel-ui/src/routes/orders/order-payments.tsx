import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { type Money, useMoney } from '../../framework/money';
import { Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';

export function OrderPayments({ order }: { order: Order }) {
  const t = useTranslate();
  const money = useMoney();
  return (
    <>
      <Section title={t('order.payments')}>
        {order.payments.length === 0 && <Typography color="textSecondary">{t('order.no_payments')}</Typography>}
        {order.payments.map(({ id, provider, status, amount, refunded, reference, failureCode, createdAt }) => (
          <Line
            key={id}
            amount={amount}
            status={status}
            at={createdAt}
            texts={[
              provider,
              reference,
              failureCode,
              refunded.amount > 0 && t('order.refunded_of', { amount: money(refunded) }),
            ]}
          />
        ))}
      </Section>
      {order.refunds.length > 0 && (
        <Section title={t('order.refunds')}>
          {order.refunds.map(({ id, status, amount, reason, note, createdAt }) => (
            <Line
              key={id}
              amount={amount}
              status={status}
              at={createdAt}
              texts={[t(`order_action.refund_reasons.${reason}`, { _: reason }), note]}
            />
          ))}
        </Section>
      )}
    </>
  );
}

interface LineProps {
  amount: Money;
  status: string;
  at: string;
  texts: (string | false | null | undefined)[];
}

function Line({ amount, status, at, texts }: LineProps) {
  const money = useMoney();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{money(amount)}</Typography>
      <StatusChip status={status} />
      <Typography variant="body2" color="textSecondary" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
        {texts.filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <DateTime value={at} />
      </Typography>
    </Box>
  );
}
