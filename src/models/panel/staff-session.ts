import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, refColumn, textColumn, timeColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A device that a staff member signed in on: a family of refresh tokens. */
export class StaffSession extends Model<InferAttributes<StaffSession>, InferCreationAttributes<StaffSession>> {
  declare id: string;
  declare staffId: string;
  declare ip: string | null;
  declare userAgent: string | null;
  declare createdAt: Date;
  declare lastUsedAt: Date;
  declare expiresAt: Date;
  declare revokedAt: Date | null;
}

StaffSession.init(
  {
    id: idColumn(),
    staffId: refColumn(),
    ip: textColumn(45, { nullable: true }),
    userAgent: textColumn(255, { nullable: true }),
    createdAt: timeColumn(),
    lastUsedAt: timeColumn(),
    expiresAt: timeColumn(),
    revokedAt: timeColumn({ nullable: true }),
  },
  { sequelize, tableName: 'staff_sessions', modelName: 'StaffSession', timestamps: false },
);
