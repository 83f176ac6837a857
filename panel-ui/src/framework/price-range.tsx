import { type Money, useMoney } from './money';

/** What the variants of a product cost: `$11.00 – $22.00`. */
export function PriceRange({ price }: { price: { min: Money; max: Money } | null }) {
  const money = useMoney();
  if (!price) return <>–</>;
  const { min, max } = price;
  return <>{min.amount === max.amount ? money(min) : `${money(min)} – ${money(max)}`}</>;
}
