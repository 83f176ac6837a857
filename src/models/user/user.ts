import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, textColumn, timestampColumns, versionColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

export const userStatuses = ['active', 'disabled', 'deleted'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** A shopper's account. A deleted one keeps its row, for its orders, and nothing about the person. */
export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare id: string;
  /** Normalised; null once the account is deleted. */
  declare email: string | null;
  declare passwordHash: string | null;
  declare firstName: string;
  declare lastName: string;
  /** Folded, for finding people by how a name begins. */
  declare nameKey: CreationOptional<string>;
  declare surnameKey: CreationOptional<string>;
  declare phone: string | null;
  declare status: UserStatus;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

User.init(
  {
    id: idColumn(),
    email: textColumn(254, { nullable: true }),
    passwordHash: textColumn(72, { nullable: true }),
    firstName: textColumn(100),
    lastName: textColumn(100),
    nameKey: { ...textColumn(255), defaultValue: '' },
    surnameKey: { ...textColumn(255), defaultValue: '' },
    phone: textColumn(16, { nullable: true }),
    status: textColumn(16),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'users', modelName: 'User' },
);
