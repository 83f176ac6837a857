import type { Order } from '../../api/orders';
import type { Money } from '../../framework/money';

/** What was captured and has not been given back; the server has the last word. */
export function refundableOf(order: Order): Money {
  const captured = order.payments.filter(({ status }) => status === 'captured');
  const pending = order.refunds.filter(({ status }) => status === 'started');
  const sum = (all: { amount: Money }[]) => all.reduce((total, { amount }) => total + amount.amount, 0);
  const returned = captured.reduce((total, { refunded }) => total + refunded.amount, 0);
  return { amount: sum(captured) - returned - sum(pending), currency: order.totals.total.currency };
}
