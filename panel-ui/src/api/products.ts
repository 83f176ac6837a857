import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type Product = Versioned<PanelSchemas['AdminProduct']>;
export type ProductRow = PanelSchemas['AdminProductRow'];
export type Variant = PanelSchemas['AdminVariant'];
export type ProductStatus = Product['status'];
export type Money = PanelSchemas['Money'];

export interface ProductFields {
  name: string;
  slug?: string;
  description: string;
  status: ProductStatus;
  categoryId: string | null;
  brand: string | null;
  tags: string[];
  seoTitle: string | null;
  seoDescription: string | null;
}

/** By its address, or uploaded before. */
export type NewImage = { alt: string } & ({ url: string } | { mediaId: string });

export interface NewProduct extends ProductFields {
  images: NewImage[];
  options: { name: string; values: { value: string }[] }[];
  variant: { price: Money; compareAtPrice?: Money | null; sku?: string; trackStock: boolean };
}

const at = (product: Pick<Product, 'id' | 'etag'>) => ({
  path: { productId: product.id },
  header: ifMatch(product.etag),
});

export const productsApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/products', { params: { query: queryOf(query) } })),
  one: (productId) => unwrapVersioned(api.GET('/v1/admin/products/{productId}', { params: { path: { productId } } })),
  async remove(productId, previous) {
    const etag = (previous as Partial<Product> | undefined)?.etag ?? null;
    await unwrap(api.DELETE('/v1/admin/products/{productId}', { params: at({ id: productId, etag }) }));
  },
};

const FOUND = 20;

/** The first products that a text finds, as in the list. */
export async function findProducts(q: string): Promise<ProductRow[]> {
  const query = { ...(q ? { q } : {}), page: 1, perPage: FOUND };
  return (await unwrap(api.GET('/v1/admin/products', { params: { query } }))).items;
}

export const createProduct = (body: NewProduct, key: string): Promise<Product> =>
  unwrapVersioned(api.POST('/v1/admin/products', { params: { header: once(key) }, body }));

export const updateProduct = (product: Product, body: Partial<ProductFields>): Promise<Product> =>
  unwrapVersioned(api.PATCH('/v1/admin/products/{productId}', { params: at(product), body }));

export type ImageInput = { id: string; alt: string } | NewImage;

export const setImages = (product: Product, images: ImageInput[]): Promise<Product> =>
  unwrapVersioned(api.PUT('/v1/admin/products/{productId}/images', { params: at(product), body: { images } }));

export interface OptionInput {
  id?: string;
  name: string;
  values: { id?: string; value: string }[];
}

export const setOptions = (product: Product, options: OptionInput[], price: Money): Promise<Product> =>
  unwrapVersioned(
    api.PUT('/v1/admin/products/{productId}/options', {
      params: at(product),
      body: { options, generate: 'new', price },
    }),
  );

export interface VariantFields {
  sku?: string;
  price?: Money;
  compareAtPrice?: Money | null;
  maxPerOrder?: number | null;
  status?: Variant['status'];
}

export async function updateVariant(product: Product, variantId: string, body: VariantFields): Promise<void> {
  const { header } = at(product);
  const params = { path: { productId: product.id, variantId }, header };
  await unwrap(api.PATCH('/v1/admin/products/{productId}/variants/{variantId}', { params, body }));
}

export async function trackStock(product: Product, variantId: string, isTracked: boolean): Promise<void> {
  const params = { path: { productId: product.id, variantId }, header: at(product).header };
  const body = isTracked ? { trackStock: true, onHand: 0 } : { trackStock: false };
  await unwrap(api.PUT('/v1/admin/products/{productId}/variants/{variantId}/tracking', { params, body }));
}

export const setStatus = (productIds: string[], status: ProductStatus): Promise<{ changed: number }> =>
  unwrap(api.POST('/v1/admin/products/bulk-status', { params: { header: once() }, body: { productIds, status } }));

export type PriceChange = { kind: 'set'; price: Money } | { kind: 'percent'; percent: number };

export const changePrices = (variantIds: string[], change: PriceChange): Promise<{ changed: number }> =>
  unwrap(api.POST('/v1/admin/variants/bulk-price', { params: { header: once() }, body: { variantIds, change } }));
