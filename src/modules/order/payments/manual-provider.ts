import { z } from 'zod';
import { notFound } from '../../../platform/errors/index.js';
import type { ChargeOutcome, PaymentProvider } from './provider.js';

const later: ChargeOutcome = { status: 'pending', reference: null };

/** Money that moves outside the program (bank transfer, cash): staff mark the order paid, and give back by hand. */
export const manualProvider: PaymentProvider = {
  name: 'manual',
  input: z.strictObject({ provider: z.literal('manual') }),
  create: () => Promise.resolve(later),
  confirm: () => Promise.resolve(later),
  capture: () => Promise.resolve(later),
  void: () => Promise.resolve({ status: 'voided', reference: null }),
  refund: () => Promise.resolve({ status: 'succeeded', reference: null }),
  verifyWebhook: () => Promise.reject(notFound({ detail: 'Manual payments send no webhooks.' })),
};
