import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

export const movementKinds = ['opening', 'adjust', 'import', 'reserve', 'release', 'ship', 'return'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** The stock ledger: one row for each change of a level, never changed or deleted. */
export class StockMovement extends Model<InferAttributes<StockMovement>, InferCreationAttributes<StockMovement>> {
  declare id: CreationOptional<number>;
  declare stockLevelId: string;
  declare variantId: string;
  declare locationId: string;
  declare kind: MovementKind;
  declare deltaOnHand: number;
  declare deltaReserved: number;
  /** The single happening that this row records; see the unique index. */
  declare reference: string;
  declare orderId: string | null;
  declare staffId: string | null;
  declare reason: string | null;
  declare note: string | null;
  declare at: Date;
}

StockMovement.init(
  {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    stockLevelId: { type: DataTypes.STRING(32), allowNull: false },
    variantId: { type: DataTypes.STRING(32), allowNull: false },
    locationId: { type: DataTypes.STRING(32), allowNull: false },
    kind: { type: DataTypes.STRING(16), allowNull: false },
    deltaOnHand: { type: DataTypes.INTEGER, allowNull: false },
    deltaReserved: { type: DataTypes.INTEGER, allowNull: false },
    reference: { type: DataTypes.STRING(64), allowNull: false },
    orderId: { type: DataTypes.STRING(32), allowNull: true },
    staffId: { type: DataTypes.STRING(32), allowNull: true },
    reason: { type: DataTypes.STRING(32), allowNull: true },
    note: { type: DataTypes.STRING(500), allowNull: true },
    at: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'stock_movements', modelName: 'StockMovement', timestamps: false },
);
