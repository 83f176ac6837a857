import { z } from 'zod';
import { line, Quantity } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { imageProblem } from '../import/checks.js';
import { limits } from '../import/import-product.js';
import { productStatuses } from '../queries/get-product.js';
import { normalizeSku } from '../variant-options.js';
import { foldedLine, optionalLine, Price, paragraphs, Slug } from './fields.js';
import { variantStatuses } from './product.schemas.js';

const MAX_BULK = 500;

export const ProductParams = z.strictObject({ productId: idSchema('prod') });
export const VariantParams = z.strictObject({ productId: idSchema('prod'), variantId: idSchema('var') });

const name = foldedLine(limits.name);
const brand = line(limits.brand).nullable();
const seoTitle = line(limits.seoTitle).nullable().describe('the product’s name where there is none');
const seoDescription = line(limits.seoDescription).nullable();
const categoryId = idSchema('cat').nullable();
const status = z.enum(productStatuses);
const tags = z.array(foldedLine(limits.tag)).max(limits.tags);
const description = paragraphs(limits.description);

const sku = z.string().overwrite(normalizeSku).min(1).max(limits.sku).describe('unique in the shop; its case counts');
const maxPerOrder = Quantity.nullable();
const trackStock = z.boolean().default(true).describe('true opens an empty stock level');
const pricing = { price: Price, compareAtPrice: Price.nullable().describe('crossed out; above the price') };

const ImageUrl = z
  .string()
  .min(1)
  .max(limits.url)
  .refine((url) => imageProblem(url) === null, 'must be an http(s) address');
const alt = optionalLine(limits.alt).default('').describe('what it shows, for those who cannot see it');

const Option = z.strictObject({
  name: foldedLine(limits.optionName),
  values: z
    .array(z.strictObject({ value: foldedLine(limits.optionValue) }))
    .min(1)
    .max(limits.variants),
});

export const CreateProductRequest = z.strictObject({
  name,
  slug: Slug.optional().describe('made of the name where none is given'),
  description: description.default(''),
  status: status.default('draft'),
  categoryId: categoryId.default(null),
  brand: brand.default(null),
  seoTitle: seoTitle.default(null),
  seoDescription: seoDescription.default(null),
  tags: tags.default([]),
  images: z
    .array(
      z
        .strictObject({
          url: ImageUrl.optional(),
          mediaId: idSchema('med').optional().describe('of an uploaded picture'),
          alt,
        })
        .refine(
          ({ url, mediaId }) => (url === undefined) !== (mediaId === undefined),
          'must have one of url and mediaId',
        ),
    )
    .max(limits.images)
    .default([]),
  options: z.array(Option).max(limits.options).default([]).describe('a variant is made for each combination'),
  variant: z
    .strictObject({
      price: Price,
      compareAtPrice: pricing.compareAtPrice.default(null),
      maxPerOrder: maxPerOrder.default(null),
      trackStock,
      sku: sku.optional().describe('where there is only one variant; else they are made of the address'),
    })
    .optional()
    .describe('what each variant starts with; without it there is none yet'),
});

export const UpdateProductRequest = z.strictObject({
  name: name.optional(),
  slug: Slug.optional().describe('the old one then answers 301'),
  description: description.optional(),
  status: status.optional(),
  categoryId: categoryId.optional(),
  brand: brand.optional(),
  seoTitle: seoTitle.optional(),
  seoDescription: seoDescription.optional(),
  tags: tags.optional().describe('all of them'),
});

export const SetOptionsRequest = z.strictObject({
  options: z
    .array(
      z.strictObject({
        id: idSchema('opt').optional().describe('of an option to keep or rename; else it is known by its name'),
        name: foldedLine(limits.optionName),
        values: z
          .array(z.strictObject({ id: idSchema('optv').optional(), value: foldedLine(limits.optionValue) }))
          .min(1)
          .max(limits.variants),
      }),
    )
    .max(limits.options)
    .describe('all of them, in their order'),
  generate: z
    .enum(['new', 'all', 'none'])
    .default('new')
    .describe('which combinations without a variant get one; `new`: those that were not possible before'),
  price: Price.optional().describe('of new variants; default the lowest of the product'),
});

export const SetImagesRequest = z.strictObject({
  images: z
    .array(
      z
        .strictObject({
          id: idSchema('img').optional().describe('of an image to keep'),
          url: ImageUrl.optional().describe('of a new image'),
          mediaId: idSchema('med').optional().describe('of an uploaded picture, as a new image'),
          alt,
        })
        .refine(
          ({ id, url, mediaId }) => [id, url, mediaId].filter((one) => one !== undefined).length === 1,
          'must have one of id, url and mediaId',
        ),
    )
    .max(limits.images)
    .describe('all of them, in their order'),
});

/** The text fields beside uploaded pictures. */
export const AddImagesRequest = z.strictObject({ alt: alt.describe('what they show, all of them') });

export const CreateVariantRequest = z.strictObject({
  options: z
    .array(z.strictObject({ name: foldedLine(limits.optionName), value: foldedLine(limits.optionValue) }))
    .max(limits.options)
    .default([])
    .describe('one value of each option of the product'),
  ...pricing,
  compareAtPrice: pricing.compareAtPrice.default(null),
  sku: sku.optional().describe('made of the product’s address and the options where none is given'),
  maxPerOrder: maxPerOrder.default(null),
  trackStock,
  imageId: idSchema('img').nullable().default(null),
});

export const UpdateVariantRequest = z.strictObject({
  sku: sku.optional(),
  price: Price.optional(),
  compareAtPrice: pricing.compareAtPrice.optional(),
  maxPerOrder: maxPerOrder.optional(),
  imageId: idSchema('img').nullable().optional(),
  status: z.enum(variantStatuses).optional(),
});

export const SetTrackingRequest = z.strictObject({
  trackStock: z.boolean(),
  onHand: z.int().min(0).max(limits.stock).optional().describe('units in the building, counted as tracking begins'),
});

export const BulkStatusRequest = z.strictObject({
  productIds: z.array(idSchema('prod')).min(1).max(MAX_BULK),
  status,
});

export const BulkPriceRequest = z.strictObject({
  variantIds: z.array(idSchema('var')).min(1).max(MAX_BULK),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('set'), price: Price }),
    z.strictObject({
      kind: z.literal('percent'),
      percent: z.number().min(-100).max(1_000).multipleOf(0.01).describe('more (positive) or less (negative)'),
    }),
  ]),
});

export const BulkResult = z
  .strictObject({ changed: z.int().describe('how many are now other than they were') })
  .meta({ id: 'BulkResult' });
