import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** Units of an order that left the building together. */
export class Shipment extends Model<InferAttributes<Shipment>, InferCreationAttributes<Shipment>> {
  declare id: string;
  declare orderId: string;
  declare carrier: string | null;
  declare trackingNumber: string | null;
  declare staffId: string | null;
  declare createdAt: CreationOptional<Date>;
}

Shipment.init(
  {
    id: { type: DataTypes.STRING(32), primaryKey: true },
    orderId: { type: DataTypes.STRING(32), allowNull: false },
    carrier: { type: DataTypes.STRING(80), allowNull: true },
    trackingNumber: { type: DataTypes.STRING(120), allowNull: true },
    staffId: { type: DataTypes.STRING(32), allowNull: true },
    createdAt: { type: DataTypes.DATE(3), allowNull: false },
  },
  { sequelize, tableName: 'shipments', modelName: 'Shipment', updatedAt: false },
);
