import { z } from 'zod';
import { countryCodes } from '../../utils/countries.js';
import { cleanLine, cleanText, normalizeEmail } from '../../utils/text.js';

/** An amount of money. */
export const Money = z
  .strictObject({
    amount: z.int().describe('in the currency’s minor unit'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('ISO 4217'),
  })
  .meta({ id: 'Money' });

/** A time as it leaves: ISO 8601 in UTC. */
export const Time = z.iso.datetime().describe('ISO 8601, UTC');

/** A time in a query, with any offset, in the years that both databases can compare with. */
export const TimeFilter = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((time) => time.getTime() >= 0 && time.getUTCFullYear() <= 9_999, 'must be in the years 1970 to 9999');

/** A line of text that is not empty, for people to read. */
export const line = (max: number) => z.string().overwrite(cleanLine).min(1).max(max);

/** Text that is not empty and may have several lines. */
export const lines = (max: number) => z.string().overwrite(cleanText).min(1).max(max);

/** Text to look up by, not empty. utf8mb4_bin ignores trailing spaces, so values are trimmed before every use. */
export const trimmed = (max: number, min = 1) => z.string().trim().min(min).max(max);

/** An e-mail address, normalised as it is stored and looked up. */
export const Email = z.string().overwrite(normalizeEmail).max(254).check(z.email());

/** A phone number in E.164, such as +4915112345678. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be in E.164, such as +4915112345678');

/** A country by its ISO 3166-1 alpha-2 code. */
export const Country = z
  .enum(countryCodes, { error: 'must be an ISO 3166-1 alpha-2 code, such as US' })
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2' });

export const Quantity = z.int().min(1).max(9_999);

/** A whole number in a query, in decimal digits; an empty text is none. */
export const wholeNumber = (max: number, min = 0) =>
  z
    .string()
    .refine((text) => /^\d{1,10}$/.test(text), 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({ override: { type: 'integer', minimum: min, maximum: max } });

/** `limit` and `cursor` of a list; spread into the query's strictObject. */
export const pageQuery = {
  limit: wholeNumber(100, 1)
    .default(20)
    .meta({ description: 'rows a page', override: { default: 20 } }),
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
};

/** A list answer. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** `page`, `perPage` beside the cursor, for admin lists. */
export const adminPageQuery = {
  ...pageQuery,
  page: wholeNumber(500, 1).optional().describe('page number, instead of a cursor'),
  perPage: wholeNumber(100, 1).optional().describe('rows a page, with `page`'),
};

/** An admin list: `total` is exact up to 10,000, above it 10,000 with `totalIsExact: false`. */
export const adminListOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.int(),
    totalIsExact: z.boolean(),
  });
