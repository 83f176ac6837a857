import { DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** What was counted of a level, and what should have been there at that moment. */
export class StocktakeCount extends Model<InferAttributes<StocktakeCount>, InferCreationAttributes<StocktakeCount>> {
  declare stocktakeId: string;
  declare stockLevelId: string;
  /** The level while the stocktake is open. */
  declare openLevelId: string | null;
  declare counted: number;
  declare expected: number;
  declare at: Date;
}

StocktakeCount.init(
  {
    stocktakeId: { type: DataTypes.STRING(32), primaryKey: true },
    stockLevelId: { type: DataTypes.STRING(32), primaryKey: true },
    openLevelId: { type: DataTypes.STRING(32), allowNull: true },
    counted: { type: DataTypes.INTEGER, allowNull: false },
    expected: { type: DataTypes.INTEGER, allowNull: false },
    at: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'stocktake_counts', modelName: 'StocktakeCount', timestamps: false },
);
