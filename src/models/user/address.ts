import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, refColumn, textColumn, timestampColumns } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** An entry of a shopper's address book. Orders keep copies and do not refer to it. */
export class Address extends Model<InferAttributes<Address>, InferCreationAttributes<Address>> {
  declare id: string;
  declare userId: string;
  declare firstName: string;
  declare lastName: string;
  declare company: string | null;
  declare line1: string;
  declare line2: string | null;
  declare city: string;
  declare region: string | null;
  declare postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  declare country: string;
  declare phone: string | null;
  /** The user's id where this is the default, else null: unique. */
  declare defaultShippingOf: string | null;
  declare defaultBillingOf: string | null;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Address.init(
  {
    id: idColumn(),
    userId: refColumn(),
    firstName: textColumn(100),
    lastName: textColumn(100),
    company: textColumn(100, { nullable: true }),
    line1: textColumn(200),
    line2: textColumn(200, { nullable: true }),
    city: textColumn(100),
    region: textColumn(100, { nullable: true }),
    postalCode: textColumn(20, { nullable: true }),
    country: textColumn(2),
    phone: textColumn(16, { nullable: true }),
    defaultShippingOf: refColumn({ nullable: true }),
    defaultBillingOf: refColumn({ nullable: true }),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'addresses', modelName: 'Address' },
);
