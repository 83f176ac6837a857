import { Category } from '../../../src/models/product/category.js';
import { newId } from '../../../src/platform/ids.js';
import { buildCollection } from '../../factories/collection.js';
import { buildMedia } from '../../factories/media.js';
import { buildProduct } from '../../factories/product.js';
import type { Arrangements } from '../arrangement.js';

const slug = () => `slug-${newId('adj').slice(4).toLowerCase()}`;
const price = (amount: number) => ({ amount, currency: 'USD' });

async function rules() {
  const id = newId('cat');
  await Category.create({ id, parentId: null, slug: slug(), name: 'Shoes', position: 0, path: `/${id}/` });
  return [
    { field: 'tag', tag: 'winter' },
    { field: 'category', categoryId: id },
    { field: 'price', min: price(100), max: price(200) },
    { field: 'created', withinDays: 30 },
    { field: 'created', from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00+01:00' },
    { field: 'stock', inStock: true },
  ];
}

const fields = async () => ({
  title: 'Warm things',
  slug: slug(),
  description: 'For cold days.',
  status: 'active',
  seoTitle: 'Warm',
  seoDescription: 'All that is warm',
  image: { mediaId: await buildMedia(), alt: 'A boot' },
});

const picked = async () => ({ kind: 'picked', productIds: [(await buildProduct()).id] });

const params = async () => ({ collectionId: (await buildCollection()).id });

/** Collections, and what is like a product. */
export const collectionArrangements: Arrangements = {
  'GET /v1/collections': () => ({}),
  'GET /v1/collections/{idOrSlug}': async () => ({ params: { idOrSlug: (await buildCollection()).slug } }),
  'GET /v1/products/{idOrSlug}/related': async () => ({
    params: { idOrSlug: (await buildProduct()).slug },
    query: { limit: '5' },
  }),
  'GET /v1/admin/collections': () => ({ query: { status: 'active', page: '1', perPage: '5' } }),
  'GET /v1/admin/collections/{collectionId}': async () => ({ params: await params() }),
  'POST /v1/admin/collections': async () => ({
    body: { ...(await fields()), content: { kind: 'rules', match: 'all', rules: await rules() } },
  }),
  'POST /v1/admin/collections/preview': async () => ({ body: { match: 'any', rules: await rules(), limit: 5 } }),
  'PATCH /v1/admin/collections/{collectionId}': async () => ({
    params: await params(),
    body: { ...(await fields()), content: await picked() },
  }),
  'DELETE /v1/admin/collections/{collectionId}': async () => ({ params: await params() }),
};
