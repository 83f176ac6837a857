import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';
import type { AttemptStatus } from './order-status.js';

/** An attempt to pay an order; committed as `started` before its provider is called. */
export class Payment extends Model<InferAttributes<Payment>, InferCreationAttributes<Payment>> {
  declare id: string;
  declare orderId: string;
  declare provider: string;
  declare status: AttemptStatus;
  declare amount: number;
  declare captured: CreationOptional<number>;
  declare refunded: CreationOptional<number>;
  declare currency: string;
  declare providerReference: string | null;
  declare input: Record<string, unknown>;
  declare failureCode: string | null;
  declare answeredAt: CreationOptional<Date | null>;
  declare nextAction: CreationOptional<string | null>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Payment.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    orderId: { type: DataTypes.STRING(32), allowNull: false },
    provider: { type: DataTypes.STRING(16), allowNull: false },
    status: { type: DataTypes.STRING(24), allowNull: false },
    amount: { type: DataTypes.BIGINT, allowNull: false },
    captured: { type: DataTypes.BIGINT, allowNull: false, defaultValue: 0 },
    refunded: { type: DataTypes.BIGINT, allowNull: false, defaultValue: 0 },
    currency: { type: DataTypes.STRING(3), allowNull: false },
    providerReference: { type: DataTypes.STRING(128), allowNull: true },
    input: { type: DataTypes.JSON, allowNull: false },
    failureCode: { type: DataTypes.STRING(64), allowNull: true },
    answeredAt: { type: DataTypes.DATE(3), allowNull: true },
    nextAction: { type: DataTypes.TEXT('medium'), allowNull: true },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'payments', modelName: 'Payment' },
);
