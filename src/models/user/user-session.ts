import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, refColumn, textColumn, timeColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A device that a shopper signed in on: a family of refresh tokens. */
export class UserSession extends Model<InferAttributes<UserSession>, InferCreationAttributes<UserSession>> {
  declare id: string;
  declare userId: string;
  declare ip: string | null;
  declare userAgent: string | null;
  declare createdAt: Date;
  declare lastUsedAt: Date;
  declare expiresAt: Date;
  declare revokedAt: Date | null;
}

UserSession.init(
  {
    id: idColumn(),
    userId: refColumn(),
    ip: textColumn(45, { nullable: true }),
    userAgent: textColumn(255, { nullable: true }),
    createdAt: timeColumn(),
    lastUsedAt: timeColumn(),
    expiresAt: timeColumn(),
    revokedAt: timeColumn({ nullable: true }),
  },
  { sequelize, tableName: 'user_sessions', modelName: 'UserSession', timestamps: false },
);
