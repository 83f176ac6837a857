import { z } from 'zod';
import { config } from '../../../config/index.js';
import { line } from '../../../platform/http/schemas.js';
import { MAX_UNIT_PRICE } from '../../../utils/money.js';
import { cleanLine, cleanText, fold } from '../../../utils/text.js';

/** As `line`, and may be empty. */
export const optionalLine = (max: number) => z.string().overwrite(cleanLine).max(max);

/** A line that is also kept folded; some characters fold into several, some into nothing. */
export const foldedLine = (max: number) =>
  line(max).refine((text) => fold(text) !== '' && fold(text).length <= max, 'cannot be folded into as many characters');

/** Paragraphs of plain text. Nothing that a browser takes for a tag is kept in the shop. */
export const paragraphs = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .max(max)
    .refine((text) => !/<[a-z/!?]/i.test(text), 'must be plain text, without HTML tags')
    .describe('plain text; an empty line parts paragraphs');

/** An address chosen by staff. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of a–z and 0–9, parted by single hyphens');

/** A price in the shop's own currency. */
export const Price = z
  .strictObject({
    amount: z.int().min(0).max(MAX_UNIT_PRICE).describe('in the currency’s minor unit'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('ISO 4217; the shop’s own'),
  })
  .refine(({ currency }) => currency === config.store.currency, {
    path: ['currency'],
    error: `must be ${config.store.currency}, which this shop sells in`,
  });
