export const orderStatuses = ['pending', 'processing', 'completed', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const paymentStatuses = ['awaiting', 'authorized', 'paid', 'partially_refunded', 'refunded', 'failed'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'partially_returned',
  'returned',
] as const;
export type FulfillmentStatus = (typeof fulfillmentStatuses)[number];

export const cancelReasons = ['expired', 'customer', 'staff', 'payment_failed'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** `started`: nobody knows yet what its provider says. `pending`: it said that the answer comes later. */
export const attemptStatuses = ['started', 'pending', 'authorized', 'captured', 'declined', 'voided'] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

export const refundStatuses = ['started', 'succeeded', 'failed'] as const;
export type RefundStatus = (typeof refundStatuses)[number];
