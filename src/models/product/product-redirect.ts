import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** An address that a product had before. */
export class ProductRedirect extends Model<InferAttributes<ProductRedirect>, InferCreationAttributes<ProductRedirect>> {
  declare slug: string;
  declare productId: string;
}

ProductRedirect.init(
  { slug: { ...textColumn(120), primaryKey: true }, productId: refColumn() },
  { sequelize, tableName: 'product_redirects', modelName: 'ProductRedirect', timestamps: false },
);
