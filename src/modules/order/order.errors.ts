import { defineError } from '../../platform/errors/index.js';

export const invalidTransition = defineError('invalid_transition', 409, 'The order cannot do this now.');
export const priceChanged = defineError('price_changed', 409, 'The price has changed.');
export const tooManyPendingOrders = defineError(
  'too_many_pending_orders',
  409,
  'There are too many unpaid orders already; pay or cancel one first.',
);
export const paymentDeclined = defineError('payment_declined', 422, 'The payment was declined.');
