import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';
import type { RefundStatus } from './order-status.js';

/** Money given back; committed as `started` before its provider is called. */
export class Refund extends Model<InferAttributes<Refund>, InferCreationAttributes<Refund>> {
  declare id: string;
  declare orderId: string;
  declare paymentId: string;
  declare status: RefundStatus;
  declare amount: number;
  declare currency: string;
  declare reason: string;
  declare note: string | null;
  declare providerReference: string | null;
  declare attempt: CreationOptional<number>;
  declare nextAttemptAt: CreationOptional<Date | null>;
  declare isReplaced: CreationOptional<boolean>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Refund.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    orderId: { type: DataTypes.STRING(32), allowNull: false },
    paymentId: { type: DataTypes.STRING(32), allowNull: false },
    status: { type: DataTypes.STRING(16), allowNull: false },
    amount: { type: DataTypes.BIGINT, allowNull: false },
    currency: { type: DataTypes.STRING(3), allowNull: false },
    reason: { type: DataTypes.STRING(32), allowNull: false },
    note: { type: DataTypes.STRING(500), allowNull: true },
    providerReference: { type: DataTypes.STRING(128), allowNull: true },
    attempt: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    nextAttemptAt: { type: DataTypes.DATE(3), allowNull: true },
    isReplaced: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
    updatedAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'refunds', modelName: 'Refund' },
);
