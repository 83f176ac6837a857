import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';
import type { OrderStatus } from './order-status.js';

/** Something that happened to an order; never changed or deleted. */
export class OrderTimelineEntry extends Model<
  InferAttributes<OrderTimelineEntry>,
  InferCreationAttributes<OrderTimelineEntry>
> {
  declare id: CreationOptional<number>;
  declare orderId: string;
  declare kind: string;
  declare statusFrom: OrderStatus | null;
  declare statusTo: OrderStatus | null;
  declare actorKind: string;
  declare actorId: string | null;
  declare data: Record<string, unknown>;
  declare at: Date;
}

OrderTimelineEntry.init(
  {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    orderId: { type: DataTypes.STRING(32), allowNull: false },
    kind: { type: DataTypes.STRING(32), allowNull: false },
    statusFrom: { type: DataTypes.STRING(16), allowNull: true },
    statusTo: { type: DataTypes.STRING(16), allowNull: true },
    actorKind: { type: DataTypes.STRING(16), allowNull: false },
    actorId: { type: DataTypes.STRING(64), allowNull: true },
    data: { type: DataTypes.JSON, allowNull: false },
    at: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'order_timeline', modelName: 'OrderTimelineEntry', timestamps: false },
);
