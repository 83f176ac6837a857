import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { integerColumn, moneyColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** What happened on a day of the shop, in several rows that add up. */
export class DailySales extends Model<InferAttributes<DailySales>, InferCreationAttributes<DailySales>> {
  declare day: string;
  declare shard: string;
  declare placed: number;
  declare paid: number;
  declare cancelled: number;
  declare expired: number;
  /** Of the orders that were paid on this day. */
  declare units: number;
  /** Minor units, by the day on which the payment was begun. */
  declare captured: number;
  /** Minor units, by the day on which the refund was asked for. */
  declare refunded: number;
}

const counter = () => integerColumn({ fallback: 0 });

DailySales.init(
  {
    day: { ...textColumn(10), primaryKey: true },
    shard: { ...textColumn(1), primaryKey: true },
    placed: counter(),
    paid: counter(),
    cancelled: counter(),
    expired: counter(),
    units: counter(),
    captured: moneyColumn(),
    refunded: moneyColumn(),
  },
  { sequelize, tableName: 'daily_sales', modelName: 'DailySales', timestamps: false },
);
