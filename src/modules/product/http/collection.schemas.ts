import { z } from 'zod';
import { adminPageQuery, line, Time, wholeNumber } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { limits } from '../import/import-product.js';
import { collectionStatuses, matchModes } from '../queries/collections.js';
import { productStatuses } from '../queries/get-product.js';
import { foldedLine, optionalLine, Price, paragraphs, Slug } from './fields.js';
import { Image, ProductCard } from './product.schemas.js';

const MAX_PICKED = 1_000;
const MAX_RULES = 20;
const MAX_DAYS = 3_650;
const MAX_PREVIEW = 50;
const TITLE = 120;

/** A time that both databases can compare with. */
const Moment = z.iso
  .datetime({ offset: true })
  .refine(
    (text) => Date.parse(text) >= 0 && new Date(text).getUTCFullYear() <= 9_999,
    'must be in the years 1970 to 9999',
  )
  .overwrite((text) => new Date(text).toISOString());

const PriceRule = z
  .strictObject({ field: z.literal('price'), min: Price.optional(), max: Price.optional() })
  .refine(
    ({ min, max }) => max !== undefined || (min !== undefined && min.amount !== 0),
    'needs a min above 0 or a max: any price meets it',
  )
  .refine(({ min, max }) => !min || !max || min.amount <= max.amount, { path: ['max'], error: 'must not be below min' })
  .describe('some variant costs at least `min` and at most `max`');

const CreatedRule = z
  .strictObject({
    field: z.literal('created'),
    withinDays: z.int().min(1).max(MAX_DAYS).optional().describe('in the last so many days, as they go by'),
    from: Moment.optional().describe('at this moment or later'),
    until: Moment.optional().describe('before this moment'),
  })
  .refine(
    ({ withinDays, from, until }) => (withinDays === undefined) !== (from === undefined && until === undefined),
    'needs either withinDays, or from, until or both',
  )
  .refine(({ from, until }) => !from || !until || from < until, { path: ['until'], error: 'must be after from' });

export const CollectionRule = z
  .discriminatedUnion('field', [
    z.strictObject({ field: z.literal('tag'), tag: foldedLine(limits.tag).describe('in any case') }),
    z.strictObject({ field: z.literal('category'), categoryId: idSchema('cat').describe('its whole subtree') }),
    PriceRule,
    CreatedRule,
    z.strictObject({ field: z.literal('stock'), inStock: z.boolean().describe('whether it can be shipped now') }),
  ])
  .meta({ id: 'CollectionRule' });

const rules = {
  match: z.enum(matchModes).describe('whether a product must meet all rules or any of them'),
  rules: z
    .array(CollectionRule)
    .min(1, 'must name at least one: without rules it would hold every product')
    .max(MAX_RULES),
};

const productIds = z.array(idSchema('prod')).max(MAX_PICKED).describe('all of them, in their order');

const Content = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('picked'), productIds }),
    z.strictObject({ kind: z.literal('rules'), ...rules }),
  ])
  .describe('products picked by hand, or all those that meet rules, also those to come');

const title = line(TITLE);
const description = paragraphs(limits.description);
const status = z.enum(collectionStatuses).describe('shoppers see active ones');
const seoTitle = line(limits.seoTitle).nullable().describe('the title where there is none');
const seoDescription = line(limits.seoDescription).nullable();
const image = z
  .strictObject({
    mediaId: idSchema('med').describe('of an uploaded picture'),
    alt: optionalLine(limits.alt).default('').describe('what it shows, for those who cannot see it'),
  })
  .nullable();

export const CreateCollectionRequest = z.strictObject({
  title,
  slug: Slug.optional().describe('made of the title where none is given'),
  description: description.default(''),
  status: status.default('draft'),
  seoTitle: seoTitle.default(null),
  seoDescription: seoDescription.default(null),
  image: image.default(null),
  content: Content,
});

export const UpdateCollectionRequest = z.strictObject({
  title: title.optional(),
  slug: Slug.optional().describe('the old one then answers 301'),
  description: description.optional(),
  status: status.optional(),
  seoTitle: seoTitle.optional(),
  seoDescription: seoDescription.optional(),
  image: image.optional(),
  content: Content.optional(),
});

export const PreviewRequest = z.strictObject({
  ...rules,
  limit: z.int().min(1).max(MAX_PREVIEW).default(10).describe('how many products are shown'),
});

export const Preview = z
  .strictObject({
    total: z.int(),
    totalIsExact: z.boolean().describe('false above 10,000'),
    items: z.array(ProductCard).describe('the first of them, newest first'),
  })
  .meta({ id: 'CollectionPreview' });

export const CollectionParams = z.strictObject({ collectionId: idSchema('col') });

export const CollectionQuery = z.strictObject({ ...adminPageQuery, status: z.enum(collectionStatuses).optional() });

/** What shoppers see of it; its products are under `/v1/products?collection=`. */
export const Collection = z
  .strictObject({
    id: idSchema('col'),
    slug: z.string(),
    title: z.string(),
    description: z.string().describe('plain text; an empty line parts paragraphs'),
    image: Image.nullable(),
    seo: z.strictObject({ title: z.string(), description: z.string() }),
  })
  .meta({ id: 'Collection' });

export const AdminCollectionRow = z
  .strictObject({
    id: idSchema('col'),
    slug: z.string(),
    title: z.string(),
    status: z.enum(collectionStatuses),
    kind: z.enum(['picked', 'rules']),
    productCount: z.int().nullable().describe('how many were picked; null where rules say what is in it'),
    image: Image.nullable(),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'AdminCollectionRow' });

const PickedProduct = z.strictObject({
  id: idSchema('prod'),
  slug: z.string(),
  name: z.string(),
  status: z.enum(productStatuses),
  image: Image.nullable(),
});

export const AdminCollection = z
  .strictObject({
    id: idSchema('col'),
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    status: z.enum(collectionStatuses),
    seoTitle: z.string().nullable(),
    seoDescription: z.string().nullable(),
    image: z
      .strictObject({
        mediaId: idSchema('med'),
        alt: z.string(),
        url: z.string().nullable().describe('null until it is ready'),
      })
      .nullable(),
    content: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('picked'), products: z.array(PickedProduct).describe('in their order') }),
      z.strictObject({ kind: z.literal('rules'), match: z.enum(matchModes), rules: z.array(CollectionRule) }),
    ]),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'AdminCollection' });

/** How many related products are asked for. */
export const RelatedQuery = z.strictObject({
  limit: wholeNumber(24, 1)
    .default(8)
    .meta({ description: 'at most so many', override: { default: 8 } }),
});
