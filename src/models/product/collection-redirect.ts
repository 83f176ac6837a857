import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** An address that a collection had before. */
export class CollectionRedirect extends Model<
  InferAttributes<CollectionRedirect>,
  InferCreationAttributes<CollectionRedirect>
> {
  declare slug: string;
  declare collectionId: string;
}

CollectionRedirect.init(
  { slug: { ...textColumn(120), primaryKey: true }, collectionId: refColumn() },
  { sequelize, tableName: 'collection_redirects', modelName: 'CollectionRedirect', timestamps: false },
);
