import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, moneyColumn, textColumn, timeColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A staff member's second factor, in force once it is confirmed. */
export class StaffOtp extends Model<InferAttributes<StaffOtp>, InferCreationAttributes<StaffOtp>> {
  declare staffId: string;
  /** Encrypted. */
  declare secret: string;
  /** The time step of the last code that was taken. */
  declare lastStep: CreationOptional<number>;
  declare confirmedAt: Date | null;
  declare createdAt: Date;
}

StaffOtp.init(
  {
    staffId: idColumn(),
    secret: textColumn(200),
    lastStep: { ...moneyColumn(), defaultValue: 0 },
    confirmedAt: timeColumn({ nullable: true }),
    createdAt: timeColumn(),
  },
  { sequelize, tableName: 'staff_otp', modelName: 'StaffOtp', timestamps: false },
);
