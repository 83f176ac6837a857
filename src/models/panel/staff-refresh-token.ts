import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, integerColumn, refColumn, textColumn, timeColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** One refresh token of a staff session, by its hash; each is used once. */
export class StaffRefreshToken extends Model<
  InferAttributes<StaffRefreshToken>,
  InferCreationAttributes<StaffRefreshToken>
> {
  declare id: string;
  declare sessionId: string;
  declare position: number;
  declare tokenHash: string;
  declare createdAt: Date;
  declare expiresAt: Date;
  declare usedAt: Date | null;
}

StaffRefreshToken.init(
  {
    id: idColumn(),
    sessionId: refColumn(),
    position: integerColumn(),
    tokenHash: textColumn(64),
    createdAt: timeColumn(),
    expiresAt: timeColumn(),
    usedAt: timeColumn({ nullable: true }),
  },
  { sequelize, tableName: 'staff_refresh_tokens', modelName: 'StaffRefreshToken', timestamps: false },
);
