import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** The mock provider’s own books, kept as if on its side. */
export class MockCharge extends Model<InferAttributes<MockCharge>, InferCreationAttributes<MockCharge>> {
  declare id: CreationOptional<number>;
  declare providerKey: string;
  declare kind: 'charge' | 'refund';
  declare outcome: 'success' | 'decline';
  declare amount: number;
  declare currency: string;
  declare chargeKey: string | null;
  declare at: Date;
}

MockCharge.init(
  {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    providerKey: { type: DataTypes.STRING(64), allowNull: false, unique: true },
    kind: { type: DataTypes.STRING(16), allowNull: false },
    outcome: { type: DataTypes.STRING(16), allowNull: false },
    amount: { type: DataTypes.BIGINT, allowNull: false },
    currency: { type: DataTypes.STRING(3), allowNull: false },
    chargeKey: { type: DataTypes.STRING(64), allowNull: true },
    at: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'mock_charges', modelName: 'MockCharge', timestamps: false },
);
