/** What happens to the catalogue, as its events are called; their subject is the product, category or collection. */
export const catalogueEvents = {
  created: 'product.created',
  updated: 'product.updated',
  archived: 'product.archived',
  deleted: 'product.deleted',
  availability: 'product.availability_changed',
  /** A location begins to sell, or sells nothing more; its subject is that location. */
  locationChanged: 'stock_location.changed',
  /** An uploaded picture is gone; its subject is that picture. */
  mediaRemoved: 'media.removed',
  /** An import is gone; its subject is that import. */
  importRemoved: 'import.removed',
  categoryCreated: 'category.created',
  categoryUpdated: 'category.updated',
  categoryMoved: 'category.moved',
  /** Its children, or the roots, stand in another order. */
  categoryReordered: 'category.reordered',
  categoryDeleted: 'category.deleted',
  synonymsChanged: 'search.synonyms_changed',
  /** Every process makes anew what it searches in. */
  searchRebuilt: 'search.rebuild_requested',
  collectionCreated: 'collection.created',
  collectionUpdated: 'collection.updated',
  collectionDeleted: 'collection.deleted',
  /** Other products sell best than did before; its subject is all of them, under the name of their table. */
  ranked: 'ranking.changed',
} as const;

/** A level fell to its threshold; the subject is that level. Nothing that is shown in the shop follows from it alone. */
export const STOCK_LOW = 'stock.low';

/** Tags answers that go by what sells best. */
export const RANKING = 'ranking';

/** Tags answers that depend on what is in stock beyond the products they show. */
export const AVAILABILITY = 'availability';
