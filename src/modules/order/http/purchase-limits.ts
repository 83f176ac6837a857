import type { Context } from '../../../platform/context.js';
import type { Reply } from '../../../platform/http/route.js';
import { ipKey, type Limiter, limiters } from '../../../platform/limits/index.js';

interface Buying {
  context: Context;
  /** Whether the call makes an order of a guest. */
  isGuestOrder: boolean;
  hasPayment: boolean;
}

/**
 * Buys under the limits of an IP: so many guests' orders that are not paid at once, and so many declined payments. Throws
 * `rate_limited`.
 */
export function underLimits({ context, isGuestOrder, hasPayment }: Buying, buy: () => Promise<Reply>): Promise<Reply> {
  const key = ipKey(context.ip);
  const paying = () => (hasPayment ? counted(limiters.declines, key, isDecline, buy) : buy());
  return isGuestOrder ? counted(limiters.guestOrders, key, isUnpaid, paying) : paying();
}

// An answer that is given again has counted already.
const isDecline = ({ status, stored }: Reply) => status === 422 && stored === undefined;
const isUnpaid = (reply: Reply) =>
  isDecline(reply) || (reply.body as { status?: string } | undefined)?.status === 'pending';

/** Counts ahead, so that many at once do not pass together, and takes back what need not count. */
async function counted(
  limiter: Limiter,
  key: string,
  isCounted: (reply: Reply) => boolean,
  run: () => Promise<Reply>,
): Promise<Reply> {
  await limiter.count(key);
  let mustCount = false;
  try {
    const reply = await run();
    mustCount = isCounted(reply);
    return reply;
  } finally {
    if (!mustCount) await limiter.giveBack(key);
  }
}
