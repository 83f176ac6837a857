import { z } from 'zod';
import type { ChargeOutcome, ChargeRequest, PaymentProvider } from '../../src/modules/order/payments/provider.js';
import { unauthenticated } from '../../src/platform/errors/index.js';

type State = 'waiting' | 'authorized' | 'captured' | 'voided' | 'refused';

/** What the provider holds, by key: a test says what the buyer and the bank did. */
export const books = new Map<string, State>();
/** How often it was asked for each. */
export const asked = { create: 0, confirm: 0, capture: 0, void: 0 };

const page = (key: string) => ({ redirectUrl: `https://pay.example/${key}` });

function outcomeOf(key: string): ChargeOutcome {
  const state = books.get(key);
  const reference = `later_${key}`;
  if (state === 'authorized' || state === 'captured' || state === 'voided') return { status: state, reference };
  if (state === 'refused') return { status: 'declined', reference, failureCode: 'bank_refused', isFinal: false };
  return { status: 'pending', reference, nextAction: page(key) };
}

const asks = (what: keyof typeof asked, change: (state: State | undefined) => State | undefined) => {
  return async ({ key }: ChargeRequest): Promise<ChargeOutcome> => {
    asked[what] += 1;
    const next = change(books.get(key));
    if (next) books.set(key, next);
    return outcomeOf(key);
  };
};

/** A provider like those of the big world: it sends the buyer to a page, holds the money, takes it when asked, and reports. */
export const laterProvider: PaymentProvider = {
  name: 'later',
  input: z.strictObject({ provider: z.literal('later'), bank: z.string().max(20).optional() }),
  create: asks('create', (state) => state ?? 'waiting'),
  confirm: asks('confirm', (state) => state),
  capture: asks('capture', (state) => (state === 'authorized' ? 'captured' : state)),
  void: asks('void', (state) => (state === 'captured' ? state : 'voided')),
  refund: async ({ key }) => ({ status: 'succeeded', reference: key }),
  async verifyWebhook(headers, rawBody) {
    if (headers['later-signature'] !== 'right') throw unauthenticated();
    const { key } = JSON.parse(rawBody.toString()) as { key: string };
    return { key, outcome: outcomeOf(key) };
  },
};
