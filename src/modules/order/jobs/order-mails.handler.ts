import DataLoader from 'dataloader';
import { dbNowPlus, sql } from '../../../platform/database/sql.js';
import { sendMail } from '../../../platform/mail/index.js';
import { type DeliveredEvent, defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { storeSettings } from '../../../platform/settings.js';
import { formatMoney, money } from '../../../utils/money.js';
import { loadOrders, type OrderView } from '../queries/load-order.js';
import { addressLines, billOf, signature, unitsOf } from './order-letters.js';

interface Letter {
  subject: string;
  text: string;
}

type Template = (view: OrderView, event: DeliveredEvent) => Letter | null;

const templates: Record<string, Template> = {
  'order.placed': (view) => {
    const { order, payments } = view;
    // Where a provider was asked by now, its end is told of, and never this as well; money from outside takes its time.
    if (order.status !== 'pending' || payments.some(({ provider }) => provider !== 'manual')) return null;
    return {
      subject: `We have your order ${order.number}`,
      text: [
        `Thank you for your order ${order.number}. It waits to be paid, and everything in it is kept for you until then.`,
        '',
        ...billOf(view),
        '',
        `To be paid: ${formatMoney(money(order.total, order.currency))}, until ${timeText(order.expiresAt)}`,
        '',
        'It goes to:',
        ...addressLines(order.shippingAddress),
      ].join('\n'),
    };
  },
  'order.paid': (view) => ({
    subject: `Your order ${view.order.number}`,
    text: [
      `Thank you for your order ${view.order.number}. It is paid and will be shipped soon.`,
      '',
      ...billOf(view),
      '',
      'It goes to:',
      ...addressLines(view.order.shippingAddress),
    ].join('\n'),
  }),
  'order.cancelled': ({ order, items, payments }, { payload }) => {
    const isPaid = payments.some(({ captured }) => captured > 0);
    const isHeld = payments.some(({ status }) => status === 'authorized');
    const reason = String(payload['reason']);
    // Whoever cancels an unpaid order knows it, and so does whoever was declined; a guest who gives another's address
    // could have mails sent there by either.
    const isGuests = order.userId === null && !isPaid && !isHeld;
    if (!isPaid && (reason === 'customer' || (reason === 'payment_failed' && isGuests))) return null;
    const { subject, text } = cancelled(order.number, reason, isPaid);
    return { subject, text: [text, '', ...items.map((item) => unitsOf(item, item.quantity))].join('\n') };
  },
  'order.revived': ({ order }) => ({
    subject: `Your order ${order.number} goes on`,
    text: `Your payment for order ${order.number} came after its time, but everything was still there: the order goes on.`,
  }),
  'order.shipped': ({ order, items, shipments }, { payload }) => {
    const shipment = shipments.find(({ id }) => id === payload['shipmentId']);
    if (!shipment) return null;
    const shipped = shipment.items.flatMap(({ itemId, quantity }) => {
      const item = items.find(({ id }) => id === itemId);
      return item ? [unitsOf(item, quantity)] : [];
    });
    const isAll = items.every(({ quantity, fulfilledQuantity }) => fulfilledQuantity === quantity);
    return {
      subject: `Your order ${order.number} is on its way`,
      text: [
        `This left our house today${isAll ? '' : '; the rest of your order follows'}:`,
        '',
        ...shipped,
        '',
        ...(shipment.carrier ? [`Carrier: ${shipment.carrier}`] : []),
        ...(shipment.trackingNumber ? [`Tracking number: ${shipment.trackingNumber}`] : []),
        'It goes to:',
        ...addressLines(order.shippingAddress),
      ].join('\n'),
    };
  },
  'order.refunded': ({ order, refunds }, { payload }) => {
    const refund = refunds.find((each) => each.id === payload['refundId']);
    if (!refund) return null;
    const amount = formatMoney(money(refund.amount, order.currency));
    const why = refund.reason === 'late_payment' ? ' Your payment came too late, and the order could not go on.' : '';
    const text = `We have given back ${amount} for your order ${order.number}.${why}`;
    return { subject: `Money back for order ${order.number}`, text };
  },
};

/** `2026-11-23 14:05 UTC`: a mail does not know where it is read. */
const timeText = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function cancelled(number: string, reason: string, isPaid: boolean): Letter {
  const subject = `Your order ${number} was cancelled`;
  if (reason === 'expired') {
    return {
      subject: `Your order ${number} has expired`,
      text: `Order ${number} was not paid in time and is cancelled. What you had chosen is in your cart again.`,
    };
  }
  if (reason === 'payment_failed') {
    return { subject, text: `The payment of order ${number} failed and it is cancelled. Your cart is as it was.` };
  }
  const money = isPaid ? 'What you paid is given back; we write to you when it is on its way.' : 'Nothing was charged.';
  return { subject, text: `Order ${number} is cancelled. ${money}` };
}

/** How many letters of a kind an hour about guests' unpaid orders go to one address, which may be a stranger's. */
const UNPAID_LETTERS = 3;

async function isFlood({ order }: OrderView, { kind, payload }: DeliveredEvent): Promise<boolean> {
  const hasExpired = kind === 'order.cancelled' && payload['reason'] === 'expired';
  if (order.userId !== null || (kind !== 'order.placed' && !hasExpired)) return false;
  const before = hasExpired
    ? `status = 'cancelled' AND cancel_reason = 'expired' AND expires_at > ${dbNowPlus(-3_600)}`
    : `placed_at > ${dbNowPlus(-3_600)}`;
  const { rows } = await sql<{ n: number }>(
    null,
    `SELECT COUNT(*) AS n FROM orders WHERE email = ? AND id < ? AND user_id IS NULL AND ${before}`,
    [order.email, order.id],
  );
  return Number(rows[0]?.n) >= UNPAID_LETTERS;
}

/** Orders whose events are delivered together are read together. */
const views = new DataLoader<string, OrderView | undefined>(
  async (ids) => {
    const found = await loadOrders(null, [...new Set(ids)]);
    return ids.map((id) => found.find(({ order }) => order.id === id));
  },
  { cache: false },
);

/** Tells the buyer what became of the order: one mail for each fact, named by it. */
export const sendOrderMails = defineEventHandler({
  name: 'order-mails',
  kinds: Object.keys(templates),
  async external(event) {
    const view = await views.load(event.subjectId);
    if (!view) throw new Error('there is no such order');
    const letter = templates[event.kind]?.(view, event);
    // A deleted account's address is gone, and there is nobody to tell.
    if (!letter || !view.order.email.includes('@') || (await isFlood(view, event))) return;
    const { name } = await storeSettings(null);
    await sendMail({
      id: `${event.kind.replace('.', '-')}-${event.id}-${view.order.id}`,
      to: view.order.email,
      subject: `${letter.subject} – ${name}`,
      text: `${letter.text}\n\n${signature(name)}\n`,
    });
  },
});
