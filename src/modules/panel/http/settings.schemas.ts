import { z } from 'zod';
import { MAX_PAYMENT_WINDOW_SECONDS, SENDER } from '../../../config/env.js';
import { trimmed } from '../../../platform/http/schemas.js';
import { isTimeZone } from '../../../utils/time-zone.js';

const name = trimmed(100);
const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Istanbul')
  .describe('IANA name, such as Europe/Istanbul: what "today" is');
const paymentWindowSeconds = z
  .int()
  .min(1)
  .max(MAX_PAYMENT_WINDOW_SECONDS)
  .describe('how long a pending order holds its stock');
const senderAddress = trimmed(254)
  .regex(SENDER, 'must contain an address: shop@example.com, or Name <shop@example.com>')
  .describe('sender of all mail');

export const Settings = z
  .strictObject({
    name: z.string(),
    currency: z.string().describe('ISO 4217; fixed with the first start'),
    timeZone: z.string(),
    paymentWindowSeconds: z.int(),
    senderAddress: z.string(),
  })
  .meta({ id: 'Settings' });

export const UpdateSettingsRequest = z.strictObject({
  name: name.optional(),
  timeZone: timeZone.optional(),
  paymentWindowSeconds: paymentWindowSeconds.optional(),
  senderAddress: senderAddress.optional(),
});
