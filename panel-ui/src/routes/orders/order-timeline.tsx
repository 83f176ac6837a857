import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { DateTime } from '../../framework/date-time';
import { useMoney } from '../../framework/money';
import { Section } from '../../framework/section';

export function OrderTimeline({ order }: { order: Order }) {
  const t = useTranslate();
  const money = useMoney();
  const entries = [...order.timeline].reverse();
  return (
    <Section title={t('order.timeline')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider', pl: 2 }}>
        {entries.map(({ at, kind, by, staffName, text, amount, carrier, trackingNumber, failureCode }) => (
          <Box component="li" key={`${at}-${kind}-${text ?? ''}`} sx={{ pb: 1.5 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {t(`timeline.${kind}`, { _: kind })}
              {amount && ` · ${money(amount)}`}
            </Typography>
            {text && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>}
            <Typography variant="body2" color="textSecondary">
              {[carrier, trackingNumber, failureCode].filter(Boolean).map((part) => `${part} · `)}
              <DateTime value={at} /> {staffName ? t('by.name', { name: staffName }) : t(`by.${by}`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
