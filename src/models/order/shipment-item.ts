import { DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { sequelize } from '../../platform/database/sequelize.js';

/** Units of one line in a shipment. */
export class ShipmentItem extends Model<InferAttributes<ShipmentItem>, InferCreationAttributes<ShipmentItem>> {
  declare shipmentId: string;
  declare orderItemId: string;
  declare quantity: number;
}

ShipmentItem.init(
  {
    shipmentId: { type: DataTypes.STRING(32), primaryKey: true },
    orderItemId: { type: DataTypes.STRING(32), primaryKey: true },
    quantity: { type: DataTypes.INTEGER, allowNull: false },
  },
  { sequelize, tableName: 'shipment_items', modelName: 'ShipmentItem', timestamps: false },
);
