import { figures, salesFacts, variantFacts } from '../../modules/panel/read-models/sales-facts.js';
import type { Check, Read } from './check.js';

const differ = (names: readonly string[]) => names.map((name) => `${name} <> 0`).join(' OR ');
const sums = (names: readonly string[]) => names.map((name) => `SUM(${name}) AS ${name}`).join(', ');
const sold = ['units', 'amount'];

/** The figures by day, made again from what they count; none where they have not been made for the first time. */
export const salesChecks: Check[] = [
  {
    invariant: 6,
    claim: 'the figures of each day are those of its orders, payments and refunds',
    over: 'daily_sales',
    violations: inShopDays(
      (timeZone) => `SELECT * FROM (SELECT day, ${sums(figures)} FROM (${salesFacts({ timeZone })}
        UNION ALL SELECT day, ${figures.map((name) => `-${name}`).join(', ')} FROM daily_sales) f
        GROUP BY day) difference WHERE ${differ(figures)}`,
    ),
  },
  {
    invariant: 6,
    claim: 'what was sold of each variant on a day is what was paid for',
    over: 'daily_variant_sales',
    violations: inShopDays(
      (timeZone) => `SELECT * FROM (SELECT day, variant_id, ${sums(sold)} FROM (${variantFacts({ timeZone })}
        UNION ALL SELECT day, variant_id, product_id, -units, -amount FROM daily_variant_sales) f
        GROUP BY day, variant_id) difference WHERE ${differ(sold)}`,
    ),
  },
];

function inShopDays(text: (timeZone: string) => string) {
  return async (read: Read) => {
    const [setting] = await read("SELECT value FROM settings WHERE name = 'sales.time_zone'");
    const timeZone = String(setting?.['value'] ?? '');
    return timeZone === '' ? [] : read(text(timeZone));
  };
}
