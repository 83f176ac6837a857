import { DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** Somebody who wants to hear, once, when a variant can be had again. */
export class StockNotice extends Model<InferAttributes<StockNotice>, InferCreationAttributes<StockNotice>> {
  declare id: string;
  declare variantId: string;
  declare email: string;
  /** Null for a guest. */
  declare userId: string | null;
  declare createdAt: Date;
  /** When it was found that the variant can be had: the mail is on its way. */
  declare dueAt: Date | null;
}

StockNotice.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    variantId: { type: DataTypes.STRING(32), allowNull: false },
    email: { type: DataTypes.STRING(254), allowNull: false },
    userId: { type: DataTypes.STRING(32), allowNull: true },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    dueAt: { type: DataTypes.DATE(3), allowNull: true },
  },
  { sequelize, tableName: 'stock_notices', modelName: 'StockNotice', timestamps: false },
);
