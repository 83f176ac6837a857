import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** A line of an order, with a snapshot of what was bought. */
export class OrderItem extends Model<InferAttributes<OrderItem>, InferCreationAttributes<OrderItem>> {
  declare id: string;
  declare orderId: string;
  declare position: number;
  declare variantId: string;
  /** The level that serves it, the first of them where it is split; null where the variant was not tracked. */
  declare stockLevelId: string | null;
  /** Served from several levels: how much of each is in the ledger. */
  declare isSplit: CreationOptional<boolean>;
  declare productId: string;
  declare productSlug: string;
  declare name: string;
  declare sku: string;
  declare options: Record<string, string>;
  declare image: { url: string; alt: string } | null;
  declare quantity: number;
  declare fulfilledQuantity: CreationOptional<number>;
  declare cancelledQuantity: CreationOptional<number>;
  declare unitPrice: number;
  declare discount: number;
  declare tax: number;
  declare total: number;
}

OrderItem.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    orderId: { type: DataTypes.STRING(32), allowNull: false },
    position: { type: DataTypes.INTEGER, allowNull: false },
    variantId: { type: DataTypes.STRING(32), allowNull: false },
    stockLevelId: { type: DataTypes.STRING(32), allowNull: true },
    isSplit: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    productId: { type: DataTypes.STRING(32), allowNull: false },
    productSlug: { type: DataTypes.STRING(160), allowNull: false },
    name: { type: DataTypes.STRING(255), allowNull: false },
    sku: { type: DataTypes.STRING(64), allowNull: false },
    options: { type: DataTypes.JSON, allowNull: false },
    image: { type: DataTypes.JSON, allowNull: true },
    quantity: { type: DataTypes.INTEGER, allowNull: false },
    fulfilledQuantity: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    cancelledQuantity: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    unitPrice: { type: DataTypes.BIGINT, allowNull: false },
    discount: { type: DataTypes.BIGINT, allowNull: false },
    tax: { type: DataTypes.BIGINT, allowNull: false },
    total: { type: DataTypes.BIGINT, allowNull: false },
  },
  { sequelize, tableName: 'order_items', modelName: 'OrderItem', timestamps: false },
);
