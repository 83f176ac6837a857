import { z } from 'zod';
import { Money, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { availabilities } from '../availability.js';
import { productStatuses } from '../queries/get-product.js';

export const variantStatuses = ['active', 'archived'] as const;

export const Availability = z.enum(availabilities).meta({ id: 'Availability' });

export const Image = z
  .strictObject({
    url: z.string(),
    alt: z.string(),
    srcset: z.string().optional().describe('the same in other widths, as `srcset` of HTML; of uploaded pictures'),
  })
  .meta({ id: 'Image' });

export const CategoryLink = z
  .strictObject({ id: idSchema('cat'), slug: z.string(), name: z.string() })
  .meta({ id: 'CategoryLink' });

export const CategoryTree = z
  .strictObject({
    id: idSchema('cat'),
    slug: z.string(),
    name: z.string(),
    get children() {
      return z.array(CategoryTree);
    },
  })
  .meta({ id: 'CategoryTree' });

export const Category = z
  .strictObject({
    id: idSchema('cat'),
    slug: z.string(),
    name: z.string(),
    ancestors: z.array(CategoryLink).describe('from the root down'),
    children: z.array(CategoryLink),
  })
  .meta({ id: 'Category' });

export const ProductCard = z
  .strictObject({
    id: idSchema('prod'),
    slug: z.string(),
    name: z.string(),
    image: Image.nullable(),
    price: z.strictObject({ min: Money, max: Money }),
    compareAtPrice: Money.optional().describe('of the cheapest variant'),
    availability: Availability.describe('of the best variant'),
  })
  .meta({ id: 'ProductCard' });

export const Variant = z
  .strictObject({
    id: idSchema('var'),
    sku: z.string(),
    name: z.string(),
    options: z.record(z.string(), z.string()),
    price: Money,
    compareAtPrice: Money.optional(),
    availability: Availability,
    available: z.int().optional().describe('units left, only when they are few'),
    maxPerOrder: z.int().optional(),
    image: Image.nullable().describe('where the variant has a picture of its own'),
  })
  .meta({ id: 'Variant' });

export const Product = z
  .strictObject({
    id: idSchema('prod'),
    slug: z.string(),
    name: z.string(),
    description: z.string().describe('plain text; an empty line parts paragraphs'),
    brand: z.string().nullable(),
    tags: z.array(z.string()),
    price: z.strictObject({ min: Money, max: Money }),
    availability: Availability,
    options: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
    variants: z.array(Variant),
    images: z.array(Image),
    categoryPath: z.array(CategoryLink).describe('from the root down to the product’s category'),
    seo: z.strictObject({ title: z.string(), description: z.string() }),
  })
  .meta({ id: 'Product' });

/** A variant as staff see it; its stock is under `/v1/admin/stock-levels`. */
export const AdminVariant = Variant.omit({ availability: true, available: true, image: true })
  .extend({
    status: z.enum(variantStatuses).describe('an archived one is neither shown nor sold'),
    trackStock: z.boolean(),
    imageId: idSchema('img').nullable(),
  })
  .meta({ id: 'AdminVariant' });

const AdminImage = Image.extend({
  id: idSchema('img'),
  mediaId: idSchema('med').nullable().describe('of an uploaded picture'),
}).meta({ id: 'AdminImage' });

export const AdminProduct = Product.omit({ price: true, availability: true, seo: true, categoryPath: true })
  .extend({
    status: z.enum(productStatuses),
    categoryId: idSchema('cat').nullable(),
    seoTitle: z.string().nullable(),
    seoDescription: z.string().nullable(),
    options: z.array(
      z.strictObject({
        id: idSchema('opt'),
        name: z.string(),
        values: z.array(z.strictObject({ id: idSchema('optv'), value: z.string() })),
      }),
    ),
    variants: z.array(AdminVariant).describe('archived ones last'),
    images: z.array(AdminImage),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'AdminProduct' });

export const AdminProductRow = z
  .strictObject({
    id: idSchema('prod'),
    slug: z.string(),
    name: z.string(),
    status: z.enum(productStatuses),
    image: Image.nullable(),
    price: z.strictObject({ min: Money, max: Money }).nullable().describe('null while it has no variant'),
    variantCount: z.int(),
    available: z
      .int()
      .nullable()
      .describe('units that can still be promised; null where none of its variants is tracked'),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'AdminProductRow' });
