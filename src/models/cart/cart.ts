import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

export const cartStatuses = ['active', 'ordered', 'merged'] as const;
export type CartStatus = (typeof cartStatuses)[number];

/** A guest's cart, opened by its token, or a shopper's, of which one is active. */
export class Cart extends Model<InferAttributes<Cart>, InferCreationAttributes<Cart>> {
  declare id: string;
  declare status: CartStatus;
  declare userId: string | null;
  /** The user's id while the cart is active, else null: unique. */
  declare activeUserId: string | null;
  declare tokenHash: string | null;
  declare currency: string;
  declare mergedIntoId: string | null;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Cart.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    status: { type: DataTypes.STRING(16), allowNull: false },
    userId: { type: DataTypes.STRING(32), allowNull: true },
    activeUserId: { type: DataTypes.STRING(32), allowNull: true, unique: true },
    tokenHash: { type: DataTypes.STRING(64), allowNull: true },
    currency: { type: DataTypes.STRING(3), allowNull: false },
    mergedIntoId: { type: DataTypes.STRING(32), allowNull: true },
    version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'carts', modelName: 'Cart' },
);
