import type { z } from 'zod';
import { config } from '../../../config/index.js';
import { money } from '../../../utils/money.js';
import { mediaUrl, shownImage } from '../media/shown-image.js';
import type { CollectionRule } from '../queries/collection-rules.js';
import type { CollectionView, ListedCollection, PickedProduct } from '../queries/collections.js';
import type {
  AdminCollection,
  AdminCollectionRow,
  Collection,
  CollectionRule as ShownRule,
} from './collection.schemas.js';
import { seoTexts } from './product.presenter.js';

const image = ({ image: given, title }: CollectionView) => given && shownImage(given, title);

export const presentCollection = (collection: CollectionView): z.output<typeof Collection> => ({
  id: collection.id,
  slug: collection.slug,
  title: collection.title,
  description: collection.description,
  image: image(collection),
  seo: seoTexts({ ...collection, name: collection.title }),
});

export const presentCollectionRow = (collection: ListedCollection): z.output<typeof AdminCollectionRow> => ({
  id: collection.id,
  slug: collection.slug,
  title: collection.title,
  status: collection.status,
  kind: collection.members.kind,
  productCount: collection.productCount,
  image: image(collection),
  createdAt: collection.createdAt.toISOString(),
  updatedAt: collection.updatedAt.toISOString(),
});

export const presentAdminCollection = (
  collection: CollectionView,
  products: PickedProduct[],
): z.output<typeof AdminCollection> => ({
  id: collection.id,
  slug: collection.slug,
  title: collection.title,
  description: collection.description,
  status: collection.status,
  seoTitle: collection.seoTitle,
  seoDescription: collection.seoDescription,
  image: collection.image && { ...collection.image, url: collection.image.url && mediaUrl(collection.image.url) },
  content: presentContent(collection, products),
  createdAt: collection.createdAt.toISOString(),
  updatedAt: collection.updatedAt.toISOString(),
});

function presentContent(
  { members }: CollectionView,
  products: PickedProduct[],
): z.output<typeof AdminCollection>['content'] {
  if (members.kind === 'picked') return { kind: 'picked', products };
  return { kind: 'rules', match: members.match, rules: members.rules.map(presentRule) };
}

function presentRule(rule: CollectionRule): z.output<typeof ShownRule> {
  if (rule.field !== 'price') return rule;
  const price = (amount: number) => money(amount, config.store.currency);
  const { field, min, max } = rule;
  return {
    field,
    ...(min === undefined ? {} : { min: price(min) }),
    ...(max === undefined ? {} : { max: price(max) }),
  };
}
