import type { z } from 'zod';
import { config } from '../../../config/index.js';
import { money } from '../../../utils/money.js';
import { availabilityOf, bestAvailability, shownAvailability } from '../availability.js';
import { mediaUrl, srcsetOf } from '../media/shown-image.js';
import type { CategoryNode, CategoryRow, CategoryWithKin } from '../queries/categories.js';
import type { ProductView, VariantView } from '../queries/get-admin-product.js';
import type { ProductDetail, ProductVariant } from '../queries/get-product.js';
import type { ProductRow } from '../queries/list-all-products.js';
import type { ProductCardRow } from '../queries/list-products.js';
import type { AdminCategory } from './category.schemas.js';
import type {
  AdminProduct,
  AdminProductRow,
  AdminVariant,
  Category,
  CategoryLink,
  CategoryTree,
  Product,
  ProductCard,
  Variant,
} from './product.schemas.js';

const SEO_DESCRIPTION = 160;

const price = (amount: number) => money(amount, config.store.currency);

export const presentCategoryLink = ({ id, slug, name }: CategoryRow): z.output<typeof CategoryLink> => ({
  id,
  slug,
  name,
});

export const presentCategoryTree = ({ id, slug, name, children }: CategoryNode): z.output<typeof CategoryTree> => ({
  id,
  slug,
  name,
  children: children.map(presentCategoryTree),
});

export const presentCategory = (category: CategoryWithKin): z.output<typeof Category> => ({
  ...presentCategoryLink(category),
  ancestors: category.ancestors.map(presentCategoryLink),
  children: category.children.map(presentCategoryLink),
});

export const presentAdminCategory = (category: CategoryWithKin): z.output<typeof AdminCategory> => ({
  ...presentCategory(category),
  parentId: category.parent_id,
  position: category.position,
});

export const presentProductCard = (card: ProductCardRow): z.output<typeof ProductCard> => ({
  id: card.id,
  slug: card.slug,
  name: card.name,
  image: card.image,
  price: { min: price(card.minPrice), max: price(card.maxPrice) },
  ...(card.compareAtPrice === null ? {} : { compareAtPrice: price(card.compareAtPrice) }),
  availability: card.availability,
});

const variantFields = (variant: ProductVariant | VariantView) => ({
  id: variant.id,
  sku: variant.sku,
  name: variant.name,
  options: variant.options,
  price: price(variant.price),
  ...(variant.compareAtPrice === null ? {} : { compareAtPrice: price(variant.compareAtPrice) }),
  ...(variant.maxPerOrder === null ? {} : { maxPerOrder: variant.maxPerOrder }),
});

const presentVariant = (variant: ProductVariant): z.output<typeof Variant> => ({
  ...variantFields(variant),
  image: variant.image,
  ...shownAvailability(variant.stock),
});

export const presentAdminVariant = (variant: VariantView): z.output<typeof AdminVariant> => ({
  ...variantFields(variant),
  status: variant.isArchived ? 'archived' : 'active',
  trackStock: variant.trackStock,
  imageId: variant.imageId,
});

function srcset(url: string): { srcset?: string } {
  const widths = srcsetOf(url);
  return widths ? { srcset: widths } : {};
}

export const presentAdminProduct = (product: ProductView): z.output<typeof AdminProduct> => ({
  id: product.id,
  slug: product.slug,
  name: product.name,
  description: product.description,
  status: product.status,
  brand: product.brand,
  categoryId: product.categoryId,
  seoTitle: product.seoTitle,
  seoDescription: product.seoDescription,
  tags: product.tags,
  options: product.options,
  variants: product.variants.map(presentAdminVariant),
  images: product.images.map((image) => ({ ...image, url: mediaUrl(image.url), ...srcset(image.url) })),
  createdAt: product.createdAt.toISOString(),
  updatedAt: product.updatedAt.toISOString(),
});

export const presentAdminProductRow = (row: ProductRow): z.output<typeof AdminProductRow> => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  status: row.status,
  image: row.image,
  price: row.price && { min: price(row.price.min), max: price(row.price.max) },
  variantCount: row.variantCount,
  available: row.available,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

export function presentProduct(product: ProductDetail): z.output<typeof Product> {
  const prices = product.variants.map((variant) => variant.price);
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    description: product.description,
    brand: product.brand,
    tags: product.tags,
    price: { min: price(Math.min(...prices)), max: price(Math.max(...prices)) },
    availability: bestAvailability(product.variants.map((variant) => availabilityOf(variant.stock))),
    options: product.options,
    variants: product.variants.map(presentVariant),
    images: product.images,
    categoryPath: product.categoryPath.map(presentCategoryLink),
    seo: seoTexts(product),
  };
}

interface SeoSource {
  name: string;
  description: string;
  seoTitle: string | null;
  seoDescription: string | null;
}

/** What staff have not written is taken from the page itself. */
export function seoTexts({ name, description, seoTitle, seoDescription }: SeoSource) {
  const text = description.replace(/\s+/g, ' ');
  const short = text.length > SEO_DESCRIPTION ? `${text.slice(0, SEO_DESCRIPTION - 1).trimEnd()}…` : text;
  return { title: seoTitle ?? name, description: seoDescription ?? short };
}
