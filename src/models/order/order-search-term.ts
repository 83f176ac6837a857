import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A word under which staff find an order: of a product's name, or a whole sku. */
export class OrderSearchTerm extends Model<InferAttributes<OrderSearchTerm>, InferCreationAttributes<OrderSearchTerm>> {
  declare term: string;
  declare orderId: string;
}

OrderSearchTerm.init(
  { term: { ...textColumn(64), primaryKey: true }, orderId: { ...refColumn(), primaryKey: true } },
  { sequelize, tableName: 'order_search_terms', modelName: 'OrderSearchTerm', timestamps: false },
);
