import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { integerColumn, moneyColumn, refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** What was paid for of a variant on a day of the shop. */
export class DailyVariantSales extends Model<
  InferAttributes<DailyVariantSales>,
  InferCreationAttributes<DailyVariantSales>
> {
  declare day: string;
  declare variantId: string;
  declare productId: string;
  declare units: number;
  /** Minor units. */
  declare amount: number;
}

DailyVariantSales.init(
  {
    day: { ...textColumn(10), primaryKey: true },
    variantId: { ...refColumn(), primaryKey: true },
    productId: refColumn(),
    units: integerColumn({ fallback: 0 }),
    amount: moneyColumn(),
  },
  { sequelize, tableName: 'daily_variant_sales', modelName: 'DailyVariantSales', timestamps: false },
);
