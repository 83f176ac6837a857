import type { z } from 'zod';
import type { Actor } from '../../../platform/context.js';
import { validationFailed } from '../../../platform/errors/index.js';
import { getShopper } from '../../user/index.js';
import type { PlaceOrderInput } from '../commands/place-orders.js';
import type { PlaceOrderRequest } from './order.schemas.js';

interface PlaceOrderCall {
  body: z.output<typeof PlaceOrderRequest>;
  actor: Actor;
}

/** What was asked for as the command takes it. Throws `validation_failed` where a guest gives no address for mails. */
export async function newOrder({ body, actor }: PlaceOrderCall, cartId: string): Promise<PlaceOrderInput> {
  const userId = actor.kind === 'shopper' ? actor.id : null;
  return {
    actor,
    cartId,
    userId,
    email: body.email ?? (await emailOf(userId)),
    shippingAddress: body.shippingAddress,
    billingAddress: body.billingAddress ?? body.shippingAddress,
    payment: body.payment ?? null,
    expectedTotal: body.expectedTotal ?? null,
    note: body.note ?? null,
  };
}

async function emailOf(userId: string | null): Promise<string> {
  const shopper = userId ? await getShopper(userId, null) : null;
  if (shopper) return shopper.email;
  throw validationFailed({ errors: [{ path: 'email', message: 'is required for a guest' }] });
}
