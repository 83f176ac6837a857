import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/**
 * The units of a variant at a location: `onHand` in the building, `reserved` promised to orders not yet shipped.
 * Changed only by guarded SQL that also writes the ledger, never through this model.
 */
export class StockLevel extends Model<InferAttributes<StockLevel>, InferCreationAttributes<StockLevel>> {
  declare id: string;
  declare variantId: string;
  declare locationId: string;
  declare onHand: number;
  declare reserved: number;
  declare backorderLimit: number;
  declare lowStockThreshold: number;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

StockLevel.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    variantId: { type: DataTypes.STRING(32), allowNull: false },
    locationId: { type: DataTypes.STRING(32), allowNull: false },
    onHand: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    reserved: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    backorderLimit: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    lowStockThreshold: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'stock_levels', modelName: 'StockLevel' },
);
