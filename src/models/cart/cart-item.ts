import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** A line of a cart: so many units of a variant. */
export class CartItem extends Model<InferAttributes<CartItem>, InferCreationAttributes<CartItem>> {
  declare id: string;
  declare cartId: string;
  declare variantId: string;
  declare quantity: number;
  /** Minor units, as it was when the line was last added or set. */
  declare unitPrice: number;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

CartItem.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    cartId: { type: DataTypes.STRING(32), allowNull: false },
    variantId: { type: DataTypes.STRING(32), allowNull: false },
    quantity: { type: DataTypes.INTEGER, allowNull: false },
    unitPrice: { type: DataTypes.BIGINT, allowNull: false },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'cart_items', modelName: 'CartItem' },
);
