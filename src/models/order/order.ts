import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';
import type { CancelReason, FulfillmentStatus, OrderStatus, PaymentStatus } from './order-status.js';

/** A postal address as it was when the order was placed. */
export interface Address {
  firstName: string;
  lastName: string;
  company?: string | undefined;
  line1: string;
  line2?: string | undefined;
  city: string;
  region?: string | undefined;
  postalCode?: string | undefined;
  country: string;
  phone?: string | undefined;
}

/** An order. Money is in minor units; its rules are in `order.states.ts`. */
export class Order extends Model<InferAttributes<Order>, InferCreationAttributes<Order>> {
  declare id: string;
  declare number: string;
  declare status: OrderStatus;
  declare paymentStatus: PaymentStatus;
  declare fulfillmentStatus: FulfillmentStatus;
  declare cancelReason: CancelReason | null;
  declare userId: string | null;
  declare email: string;
  declare tokenHash: string | null;
  declare cartId: string | null;
  declare liveCartId: string | null;
  declare currency: string;
  declare subtotal: number;
  declare discount: number;
  declare shipping: number;
  declare tax: number;
  declare total: number;
  declare shippingAddress: Address;
  declare billingAddress: Address;
  declare note: string | null;
  declare reservationRound: CreationOptional<number>;
  declare failedAttempts: CreationOptional<number>;
  declare placedAt: Date;
  declare expiresAt: Date;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Order.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    number: { type: DataTypes.STRING(16), allowNull: false, unique: true },
    status: { type: DataTypes.STRING(16), allowNull: false },
    paymentStatus: { type: DataTypes.STRING(24), allowNull: false },
    fulfillmentStatus: { type: DataTypes.STRING(24), allowNull: false },
    cancelReason: { type: DataTypes.STRING(24), allowNull: true },
    userId: { type: DataTypes.STRING(32), allowNull: true },
    email: { type: DataTypes.STRING(254), allowNull: false },
    tokenHash: { type: DataTypes.STRING(64), allowNull: true },
    cartId: { type: DataTypes.STRING(32), allowNull: true },
    liveCartId: { type: DataTypes.STRING(32), allowNull: true, unique: true },
    currency: { type: DataTypes.STRING(3), allowNull: false },
    subtotal: { type: DataTypes.BIGINT, allowNull: false },
    discount: { type: DataTypes.BIGINT, allowNull: false },
    shipping: { type: DataTypes.BIGINT, allowNull: false },
    tax: { type: DataTypes.BIGINT, allowNull: false },
    total: { type: DataTypes.BIGINT, allowNull: false },
    shippingAddress: { type: DataTypes.JSON, allowNull: false },
    billingAddress: { type: DataTypes.JSON, allowNull: false },
    note: { type: DataTypes.STRING(1000), allowNull: true },
    reservationRound: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    failedAttempts: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    placedAt: { type: DataTypes.DATE(3), allowNull: false },
    expiresAt: { type: DataTypes.DATE(3), allowNull: false },
    version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'orders', modelName: 'Order' },
);
