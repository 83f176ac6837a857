import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  flagColumn,
  idColumn,
  integerColumn,
  jsonColumn,
  textColumn,
  timeColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';
import type { ImportStatus } from './import-status.js';

/** A file of products that staff import. */
export class Import extends Model<InferAttributes<Import>, InferCreationAttributes<Import>> {
  declare id: string;
  declare status: ImportStatus;
  declare format: string;
  declare fileName: string;
  declare bytes: number;
  declare trackStock: boolean;
  /** Products and errors that the file holds. */
  declare total: CreationOptional<number>;
  /** How many of them have been taken over or refused. */
  declare done: CreationOptional<number>;
  declare created: CreationOptional<number>;
  declare updated: CreationOptional<number>;
  declare unchanged: CreationOptional<number>;
  declare refused: CreationOptional<number>;
  declare preview: CreationOptional<unknown>;
  declare failure: CreationOptional<string | null>;
  declare leaseUntil: CreationOptional<Date | null>;
  declare finishedAt: CreationOptional<Date | null>;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Import.init(
  {
    id: idColumn(),
    status: textColumn(16),
    format: textColumn(16),
    fileName: textColumn(200),
    bytes: integerColumn(),
    trackStock: flagColumn(false),
    total: integerColumn({ fallback: 0 }),
    done: integerColumn({ fallback: 0 }),
    created: integerColumn({ fallback: 0 }),
    updated: integerColumn({ fallback: 0 }),
    unchanged: integerColumn({ fallback: 0 }),
    refused: integerColumn({ fallback: 0 }),
    preview: jsonColumn({ nullable: true }),
    failure: textColumn(500, { nullable: true }),
    leaseUntil: timeColumn({ nullable: true }),
    finishedAt: timeColumn({ nullable: true }),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'imports', modelName: 'Import' },
);
