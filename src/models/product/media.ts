import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  flagColumn,
  idColumn,
  integerColumn,
  textColumn,
  timeColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';
import type { MediaStatus } from './media-status.js';

/** An uploaded picture, kept once however often it was uploaded. */
export class Media extends Model<InferAttributes<Media>, InferCreationAttributes<Media>> {
  declare id: string;
  declare status: MediaStatus;
  /** Of the file as it came; null until a direct upload has been looked at. */
  declare sha256: string | null;
  declare fileName: string;
  declare contentType: string;
  declare bytes: number;
  /** Of the picture, turned upright; null until it has been looked at. */
  declare width: number | null;
  declare height: number | null;
  declare failure: string | null;
  declare attempts: CreationOptional<number>;
  /** Until when a worker has it in hand. */
  declare leaseUntil: Date | null;
  /** Orders show it, and go on showing it whatever becomes of the product. */
  declare isOrdered: CreationOptional<boolean>;
  /** Since when nothing shows it. */
  declare unusedSince: Date | null;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Media.init(
  {
    id: idColumn(),
    status: textColumn(16),
    sha256: { ...textColumn(64, { nullable: true }), unique: true },
    fileName: textColumn(200),
    contentType: textColumn(32),
    bytes: integerColumn(),
    width: integerColumn({ nullable: true }),
    height: integerColumn({ nullable: true }),
    failure: textColumn(200, { nullable: true }),
    attempts: integerColumn({ fallback: 0 }),
    leaseUntil: timeColumn({ nullable: true }),
    isOrdered: flagColumn(false),
    unusedSince: timeColumn({ nullable: true }),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'media', modelName: 'Media' },
);
