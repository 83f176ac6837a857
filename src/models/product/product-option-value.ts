import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, integerColumn, refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** One value of an option, such as Large. */
export class ProductOptionValue extends Model<
  InferAttributes<ProductOptionValue>,
  InferCreationAttributes<ProductOptionValue>
> {
  declare id: string;
  declare optionId: string;
  declare value: string;
  declare valueKey: string;
  declare position: number;
}

ProductOptionValue.init(
  {
    id: idColumn(),
    optionId: refColumn(),
    value: textColumn(120),
    valueKey: textColumn(120),
    position: integerColumn(),
  },
  { sequelize, tableName: 'product_option_values', modelName: 'ProductOptionValue', timestamps: false },
);
