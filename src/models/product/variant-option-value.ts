import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn } from '../../platform/database/columns.js';

import { sequelize } from '../../platform/database/sequelize.js';

/** Which values of the product’s options a variant has. */
export class VariantOptionValue extends Model<
  InferAttributes<VariantOptionValue>,
  InferCreationAttributes<VariantOptionValue>
> {
  declare variantId: string;
  declare optionValueId: string;
}

VariantOptionValue.init(
  {
    variantId: { ...refColumn(), primaryKey: true },
    optionValueId: { ...refColumn(), primaryKey: true },
  },
  { sequelize, tableName: 'variant_option_values', modelName: 'VariantOptionValue', timestamps: false },
);
