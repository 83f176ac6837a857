import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, integerColumn, refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A choice that a product offers, such as Size. */
export class ProductOption extends Model<InferAttributes<ProductOption>, InferCreationAttributes<ProductOption>> {
  declare id: string;
  declare productId: string;
  declare name: string;
  declare nameKey: string;
  declare position: number;
}

ProductOption.init(
  {
    id: idColumn(),
    productId: refColumn(),
    name: textColumn(60),
    nameKey: textColumn(60),
    position: integerColumn(),
  },
  { sequelize, tableName: 'product_options', modelName: 'ProductOption', timestamps: false },
);
