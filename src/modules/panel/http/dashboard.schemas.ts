import { z } from 'zod';
import { Money } from '../../../platform/http/schemas.js';
import { type Period, periods } from '../read-models/dashboard.js';

export const DashboardQuery = z.strictObject({
  period: z
    .enum(Object.keys(periods) as [Period, ...Period[]])
    .optional()
    .describe('30d where none is given; each ends with today'),
});

const dayText = z.string().describe('a day of the shop, 2026-11-25');

const sums = {
  carts: z.int().describe('begun'),
  placed: z.int().describe('orders placed'),
  paid: z.int().describe('orders paid'),
  cancelled: z.int(),
  expired: z.int(),
  units: z.int().describe('of the orders paid'),
  revenue: Money.describe('captured less given back'),
};

const DayFigures = z.strictObject({ day: dayText, ...sums }).meta({ id: 'DayFigures' });

const PeriodFigures = z
  .strictObject({
    from: dayText,
    to: dayText,
    ...sums,
    captured: Money,
    refunded: Money,
    averageOrderValue: Money.nullable().describe('captured for each order paid; null where none was'),
    conversion: z.number().nullable().describe('orders paid for each cart begun; null where none was'),
    days: z.array(DayFigures).describe('the oldest first, each day of the period'),
  })
  .meta({ id: 'PeriodFigures' });

const Count = z
  .strictObject({ count: z.int(), isExact: z.boolean().describe('false where there are more') })
  .meta({ id: 'Count' });

export const Dashboard = z
  .strictObject({
    period: z.enum(Object.keys(periods) as [Period, ...Period[]]),
    timeZone: z.string(),
    now: PeriodFigures,
    before: PeriodFigures.describe('as many days before them'),
    attention: z.strictObject({
      unfulfilled: Count.describe('orders paid and not all shipped: `status=processing`'),
      paymentFailed: Count.describe('`status=pending&paymentStatus=failed`'),
      expiringSoon: Count.describe('pending orders with less than five minutes left'),
    }),
    lowStock: z.strictObject({
      count: z.int(),
      isExact: z.boolean(),
      items: z.array(
        z
          .strictObject({
            variantId: z.string(),
            productId: z.string(),
            name: z.string(),
            sku: z.string(),
            available: z.int(),
            threshold: z.int(),
          })
          .meta({ id: 'LowStock' }),
      ),
    }),
    bestSellers: z.array(
      z
        .strictObject({
          variantId: z.string(),
          productId: z.string(),
          name: z.string().nullable(),
          sku: z.string().nullable(),
          units: z.int(),
          amount: Money,
        })
        .meta({ id: 'BestSeller' }),
    ),
  })
  .meta({ id: 'Dashboard' });
