import { Box, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Dashboard } from '../../api/dashboard';
import { useMoney } from '../../framework/money';

/** The period's figures, each beside what it was in the period before. */
export function Figures({ now, before }: Pick<Dashboard, 'now' | 'before'>) {
  const t = useTranslate();
  const money = useMoney();
  const percent = usePercent();
  const all = [
    { name: 'revenue', value: (of: Dashboard['now']) => money(of.revenue) },
    {
      name: 'orders',
      value: (of: Dashboard['now']) => String(of.paid),
      more: t('dashboard.placed', { count: now.placed }),
    },
    { name: 'average', value: (of: Dashboard['now']) => (of.averageOrderValue ? money(of.averageOrderValue) : '–') },
    { name: 'conversion', value: (of: Dashboard['now']) => percent(of.conversion) },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}>
      {all.map(({ name, value, more }) => (
        <Figure key={name} name={name} value={value(now)} before={value(before)} more={more} />
      ))}
    </Box>
  );
}

interface FigureProps {
  name: string;
  value: string;
  before: string;
  more: string | undefined;
}

function Figure({ name, value, before, more }: FigureProps) {
  const t = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary">
        {t(`dashboard.${name}`)}
      </Typography>
      <Typography sx={{ fontSize: { xs: 20, sm: 26 }, fontWeight: 700, overflowWrap: 'anywhere' }}>{value}</Typography>
      <Typography variant="caption" color="textSecondary">
        {t('dashboard.before', { value: before })}
        {more && ` · ${more}`}
      </Typography>
    </Paper>
  );
}

function usePercent(): (share: number | null) => string {
  const [locale] = useLocaleState();
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (share) => (share === null ? '–' : format.format(share));
}
