import { demoMediaDir, publicMedia, startCatalogueCache, startSearch } from '../modules/product/index.js';
import type { Health } from '../platform/http/operations.js';
import type { Service } from './index.js';
import { buildStoreService } from './store-service.js';

/** Its public answers are given from memory where they are there, before Express sees the request. */
export async function buildService(health: Health): Promise<Service> {
  const search = startSearch();
  const { cache, stop } = startCatalogueCache((events) => search.changed(events));
  const media = { stored: { '/media': publicMedia }, files: { '/media': demoMediaDir } };
  const { listener: app } = await buildStoreService('product', health, { ...media, cache });
  return {
    listener: (req, res) => void (cache.answer(req, res) || app(req, res)),
    stop: async () => void (await Promise.all([stop(), search.stop()])),
  };
}
