import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

export const stocktakeStatuses = ['open', 'posted', 'cancelled'] as const;
export type StocktakeStatus = (typeof stocktakeStatuses)[number];

/** A counting of what lies at a location, all of it or of one category. */
export class Stocktake extends Model<InferAttributes<Stocktake>, InferCreationAttributes<Stocktake>> {
  declare id: string;
  declare locationId: string;
  declare categoryId: string | null;
  declare status: CreationOptional<StocktakeStatus>;
  declare note: string | null;
  declare postedAt: Date | null;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Stocktake.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    locationId: { type: DataTypes.STRING(32), allowNull: false },
    categoryId: { type: DataTypes.STRING(32), allowNull: true },
    status: { type: DataTypes.STRING(16), allowNull: false, defaultValue: 'open' },
    note: { type: DataTypes.STRING(500), allowNull: true },
    postedAt: { type: DataTypes.DATE(3), allowNull: true },
    version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'stocktakes', modelName: 'Stocktake' },
);
