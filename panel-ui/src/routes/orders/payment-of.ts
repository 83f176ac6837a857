import type { OrderRow } from '../../api/orders';

/** What is shown of the payment: nobody waits any more for that of an order which was cancelled without one. */
export const paymentOf = ({ status, paymentStatus }: Pick<OrderRow, 'status' | 'paymentStatus'>): string =>
  status === 'cancelled' && paymentStatus === 'awaiting' ? 'unpaid' : paymentStatus;
