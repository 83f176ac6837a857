import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A word that groups products. */
export class ProductTag extends Model<InferAttributes<ProductTag>, InferCreationAttributes<ProductTag>> {
  declare productId: string;
  declare tagKey: string;
  declare tag: string;
}

ProductTag.init(
  {
    productId: { ...refColumn(), primaryKey: true },
    tagKey: { ...textColumn(60), primaryKey: true },
    tag: textColumn(60),
  },
  { sequelize, tableName: 'product_tags', modelName: 'ProductTag', timestamps: false },
);
