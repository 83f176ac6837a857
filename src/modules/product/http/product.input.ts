import type { z } from 'zod';
import type { createProduct } from '../commands/create-product.js';
import type { GivenImage } from '../commands/set-images.js';
import type { CreateProductRequest, SetImagesRequest } from './product.requests.js';

/** A new product as the command takes it: amounts in the shop's one currency, which the schema has checked. */
export function newProduct(body: z.output<typeof CreateProductRequest>): Parameters<typeof createProduct>[1] {
  const { slug, tags, images: given, options, variant, ...fields } = body;
  const images = givenImages(given);
  if (!variant) return { fields, slug, tags, images, options, variant };
  const { price, compareAtPrice, ...rest } = variant;
  const pattern = { ...rest, sku: rest.sku, price: price.amount, compareAtPrice: compareAtPrice?.amount ?? null };
  return { fields, slug, tags, images, options, variant: pattern };
}

type Given = z.output<typeof SetImagesRequest>['images'][number];

/** The schema has checked that each has one of the three. */
export const givenImages = (images: Given[]): GivenImage[] =>
  images.map(({ id, url = '', mediaId, alt }) => {
    if (id !== undefined) return { id, alt };
    return mediaId === undefined ? { url, alt } : { mediaId, alt };
  });
