import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** A level that fell to its threshold, and the day on which staff were told. */
export class LowStockAlert extends Model<InferAttributes<LowStockAlert>, InferCreationAttributes<LowStockAlert>> {
  declare id: CreationOptional<number>;
  declare stockLevelId: string;
  declare at: Date;
  declare digestDay: string | null;
}

LowStockAlert.init(
  {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    stockLevelId: { type: DataTypes.STRING(32), allowNull: false },
    at: { type: DataTypes.DATE(3), allowNull: false },
    digestDay: { type: DataTypes.STRING(10), allowNull: true },
  },
  { sequelize, tableName: 'low_stock_alerts', modelName: 'LowStockAlert', timestamps: false },
);
