import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

export type LocationStatus = 'active' | 'inactive' | 'archived';

/** A place where units are kept. An inactive one sends what it has promised, and an archived one is empty. */
export class StockLocation extends Model<InferAttributes<StockLocation>, InferCreationAttributes<StockLocation>> {
  declare id: string;
  declare name: string;
  /** Which serves an order first: the lowest. */
  declare priority: CreationOptional<number>;
  declare status: CreationOptional<LocationStatus>;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

StockLocation.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    name: { type: DataTypes.STRING(120), allowNull: false },
    priority: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    status: { type: DataTypes.STRING(16), allowNull: false, defaultValue: 'active' },
    version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'stock_locations', modelName: 'StockLocation' },
);
