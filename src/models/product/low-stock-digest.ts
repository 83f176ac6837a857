import { DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** A day, as the shop's clocks have it, for which it is decided what staff are told of stock that became low. */
export class LowStockDigest extends Model<InferAttributes<LowStockDigest>, InferCreationAttributes<LowStockDigest>> {
  declare day: string;
  declare at: Date;
}

LowStockDigest.init(
  {
    day: { type: DataTypes.STRING(10), primaryKey: true },
    at: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'low_stock_digests', modelName: 'LowStockDigest', timestamps: false },
);
