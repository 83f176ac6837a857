import type { z } from 'zod';
import { config } from '../../../config/index.js';
import { money } from '../../../utils/money.js';
import type { Attention } from '../read-models/attention.js';
import type { DayFigures, Dashboard as Figures, Period } from '../read-models/dashboard.js';
import type { Dashboard } from './dashboard.schemas.js';

const amount = (minor: number) => money(minor, config.store.currency);

export function presentDashboard(
  period: Period,
  { timeZone, days, daysBefore, bestSellers }: Figures,
  { lowStock, ...attention }: Attention,
): z.output<typeof Dashboard> {
  return {
    period,
    timeZone,
    now: presentPeriod(days),
    before: presentPeriod(daysBefore),
    attention,
    lowStock,
    bestSellers: bestSellers.map((seller) => ({ ...seller, amount: amount(seller.amount) })),
  };
}

function presentPeriod(days: DayFigures[]): z.output<typeof Dashboard>['now'] {
  const sum = (name: Exclude<keyof DayFigures, 'day'>) => days.reduce((total, day) => total + day[name], 0);
  const [captured, refunded, paid, carts] = [sum('captured'), sum('refunded'), sum('paid'), sum('carts')];
  return {
    from: days[0]?.day ?? '',
    to: days.at(-1)?.day ?? '',
    carts,
    placed: sum('placed'),
    paid,
    cancelled: sum('cancelled'),
    expired: sum('expired'),
    units: sum('units'),
    revenue: amount(captured - refunded),
    captured: amount(captured),
    refunded: amount(refunded),
    averageOrderValue: paid > 0 ? amount(Math.round(captured / paid)) : null,
    conversion: carts > 0 ? Math.round((paid / carts) * 10_000) / 10_000 : null,
    days: days.map(({ captured, refunded, ...day }) => ({ ...day, revenue: amount(captured - refunded) })),
  };
}
