import { Box, Link as MuiLink, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type Dashboard, type Period, periods, readDashboard } from '../../api/dashboard';
import { useMoney } from '../../framework/money';
import { PageHeader } from '../../framework/page-header';
import { Columns, Fact, Section } from '../../framework/section';
import { EmptyState, ErrorState, LoadingState } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { OrderRows } from '../orders/order-rows';
import { Figures } from './figures';

const SalesChart = lazy(async () => ({ default: (await import('./sales-chart')).SalesChart }));
const EVERY_MS = 60_000;

/** How the shop does, and what wants doing. */
export function DashboardPage() {
  const t = useTranslate();
  const [period, setPeriod] = useState<Period>('30d');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['dashboard', period],
    queryFn: () => readDashboard(period),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
  return (
    <>
      <PageHeader
        title={t('menu.home')}
        actions={
          <ToggleButtonGroup
            size="small"
            exclusive
            value={period}
            aria-label={t('dashboard.period')}
            onChange={(_event, next: Period | null) => next && setPeriod(next)}
          >
            {periods.map((each) => (
              <ToggleButton key={each} value={each} sx={{ textTransform: 'none', px: 1.5 }}>
                {t(`dashboard.periods.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        }
      />
      {error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <LoadingState />
      ) : (
        <Content dashboard={data} />
      )}
    </>
  );
}

function Content({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslate();
  const can = useCan();
  return (
    <>
      <Figures now={dashboard.now} before={dashboard.before} />
      <Columns
        main={
          <>
            {dashboard.now.days.length > 1 && <ByDay days={dashboard.now.days} />}
            {can('order:read') && (
              <Section title={t('home.latest')} flush>
                <OrderRows filter={{}} empty={t('order.none')} perPage={5} />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Attention attention={dashboard.attention} />
            <LowStock lowStock={dashboard.lowStock} />
            <BestSellers items={dashboard.bestSellers} />
          </>
        }
      />
    </>
  );
}

function ByDay({ days }: Pick<Dashboard['now'], 'days'>) {
  const t = useTranslate();
  const hasSales = days.some(({ revenue }) => revenue.amount !== 0);
  return (
    <Section title={t('dashboard.by_day')}>
      {hasSales ? (
        <Box sx={{ minHeight: 260 }}>
          <Suspense fallback={<LoadingState />}>
            <SalesChart days={days} />
          </Suspense>
        </Box>
      ) : (
        <EmptyState title={t('dashboard.no_sales')} text={t('dashboard.no_sales_text')} />
      )}
    </Section>
  );
}

const filters: Record<keyof Dashboard['attention'], object> = {
  unfulfilled: { status: 'processing' },
  paymentFailed: { status: 'pending', paymentStatus: 'failed' },
  expiringSoon: { status: 'pending' },
};

function Attention({ attention }: Pick<Dashboard, 'attention'>) {
  const t = useTranslate();
  const names = Object.keys(filters) as (keyof Dashboard['attention'])[];
  const isCalm = names.every((name) => attention[name].count === 0);
  return (
    <Section title={t('dashboard.attention')}>
      {isCalm && <Typography color="textSecondary">{t('home.nothing')}</Typography>}
      {names.map((name) => (
        <MuiLink
          key={name}
          component={Link}
          color="inherit"
          sx={{ display: 'block' }}
          to={`/orders?filter=${encodeURIComponent(JSON.stringify(filters[name]))}`}
        >
          <Fact label={t(`dashboard.${name}`)} strong={attention[name].count > 0}>
            {attention[name].count}
            {!attention[name].isExact && '+'}
          </Fact>
        </MuiLink>
      ))}
    </Section>
  );
}

function LowStock({ lowStock }: Pick<Dashboard, 'lowStock'>) {
  const t = useTranslate();
  return (
    <Section
      title={`${t('home.low')} (${lowStock.count}${lowStock.isExact ? '' : '+'})`}
      action={
        <MuiLink component={Link} to={`/inventory?filter=${encodeURIComponent('{"low":"true"}')}`}>
          {t('home.all')}
        </MuiLink>
      }
    >
      {lowStock.count === 0 && <Typography color="textSecondary">{t('home.nothing')}</Typography>}
      {lowStock.items.map(({ variantId, productId, name, sku, available }) => (
        <MuiLink
          key={variantId}
          component={Link}
          to={`/products/${productId}`}
          color="inherit"
          sx={{ display: 'block' }}
        >
          <Fact label={name || sku || variantId}>{available}</Fact>
        </MuiLink>
      ))}
    </Section>
  );
}

function BestSellers({ items }: { items: Dashboard['bestSellers'] }) {
  const t = useTranslate();
  const money = useMoney();
  return (
    <Section title={t('dashboard.best')}>
      {items.length === 0 && <Typography color="textSecondary">{t('dashboard.no_best')}</Typography>}
      {items.map(({ variantId, productId, name, sku, units, amount }) => (
        <MuiLink
          key={variantId}
          component={Link}
          to={`/products/${productId}`}
          color="inherit"
          sx={{ display: 'block' }}
        >
          <Fact label={name ?? sku ?? variantId}>
            {money(amount)} · {t('dashboard.units', { count: units })}
          </Fact>
        </MuiLink>
      ))}
    </Section>
  );
}
