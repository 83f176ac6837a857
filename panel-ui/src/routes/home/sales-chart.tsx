import { useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Dashboard } from '../../api/dashboard';
import { digitsOf, formatMoney } from '../../framework/money';

const HEIGHT = 260;

/** Revenue by day. Its code is fetched when the home page shows it. */
export function SalesChart({ days }: Pick<Dashboard['now'], 'days'>) {
  const t = useTranslate();
  const theme = useTheme();
  const [locale] = useLocaleState();
  const currency = days[0]?.revenue.currency ?? 'USD';
  const inUnits = (amount: number) => amount / 10 ** digitsOf(currency);
  const asMoney = (value: number | null) =>
    formatMoney({ amount: Math.round((value ?? 0) * 10 ** digitsOf(currency)), currency }, locale);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  return (
    <LineChart
      height={HEIGHT}
      skipAnimation
      hideLegend
      grid={{ horizontal: true }}
      margin={{ left: 8, right: 16, top: 16, bottom: 8 }}
      xAxis={[{ scaleType: 'point', data: days.map(({ day }) => format.format(new Date(`${day}T00:00:00Z`))) }]}
      yAxis={[{ min: 0, valueFormatter: (value: number) => compact.format(value), width: 48 }]}
      series={[
        {
          data: days.map(({ revenue }) => inUnits(revenue.amount)),
          label: t('dashboard.revenue'),
          color: theme.palette.primary.main,
          area: true,
          showMark: days.length < 2,
          valueFormatter: asMoney,
        },
      ]}
      sx={{ '& .MuiAreaElement-root': { fillOpacity: 0.15 } }}
    />
  );
}
