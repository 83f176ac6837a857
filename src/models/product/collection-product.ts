import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { integerColumn, refColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A product that was picked for a collection, and its place there. */
export class CollectionProduct extends Model<
  InferAttributes<CollectionProduct>,
  InferCreationAttributes<CollectionProduct>
> {
  declare collectionId: string;
  declare productId: string;
  declare position: number;
}

CollectionProduct.init(
  {
    collectionId: { ...refColumn(), primaryKey: true },
    productId: { ...refColumn(), primaryKey: true },
    position: integerColumn(),
  },
  { sequelize, tableName: 'collection_products', modelName: 'CollectionProduct', timestamps: false },
);
