import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, textColumn, timeColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A staff member who was invited and has not set a password yet. */
export class StaffInvitation extends Model<InferAttributes<StaffInvitation>, InferCreationAttributes<StaffInvitation>> {
  declare staffId: string;
  /** Null until the mail is written. */
  declare tokenHash: string | null;
  declare expiresAt: Date;
  declare createdAt: Date;
}

StaffInvitation.init(
  {
    staffId: idColumn(),
    tokenHash: textColumn(64, { nullable: true }),
    expiresAt: timeColumn(),
    createdAt: timeColumn(),
  },
  { sequelize, tableName: 'staff_invitations', modelName: 'StaffInvitation', timestamps: false },
);
