import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { integerColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** How many carts were begun on a day of the shop, those included that were removed since. */
export class DailyCarts extends Model<InferAttributes<DailyCarts>, InferCreationAttributes<DailyCarts>> {
  declare day: string;
  declare carts: number;
}

DailyCarts.init(
  { day: { ...textColumn(10), primaryKey: true }, carts: integerColumn({ fallback: 0 }) },
  { sequelize, tableName: 'daily_carts', modelName: 'DailyCarts', timestamps: false },
);
