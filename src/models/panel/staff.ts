import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize';
import { idColumn, refColumn, textColumn, timestampColumns, versionColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';
import type { Role } from './role.js';
import type { StaffInvitation } from './staff-invitation.js';
import type { StaffOtp } from './staff-otp.js';

export const staffStatuses = ['active', 'disabled'] as const;
export type StaffStatus = (typeof staffStatuses)[number];

/** Somebody who runs the shop. */
export class Staff extends Model<InferAttributes<Staff>, InferCreationAttributes<Staff>> {
  declare id: string;
  /** Normalised. */
  declare email: string;
  declare name: string;
  /** Empty until an invited person has set one. */
  declare passwordHash: string;
  declare status: StaffStatus;
  declare roleId: string;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
  /** Only where a query says that it loads them. */
  declare role?: NonAttribute<Role>;
  declare invitation?: NonAttribute<StaffInvitation | null>;
  declare otp?: NonAttribute<StaffOtp | null>;
}

Staff.init(
  {
    id: idColumn(),
    email: textColumn(254),
    name: textColumn(200),
    passwordHash: textColumn(72),
    status: textColumn(16),
    roleId: refColumn(),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'staff', modelName: 'Staff' },
);
