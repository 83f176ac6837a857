import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { integerColumn, refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A row of a file that was not taken over, and why. */
export class ImportError extends Model<InferAttributes<ImportError>, InferCreationAttributes<ImportError>> {
  declare id: CreationOptional<number>;
  declare importId: string;
  /** As a spreadsheet counts; a heading is 1. */
  declare line: number;
  declare item: string;
  declare reason: string;
}

ImportError.init(
  {
    id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
    importId: refColumn(),
    line: integerColumn(),
    item: textColumn(120),
    reason: textColumn(500),
  },
  { sequelize, tableName: 'import_errors', modelName: 'ImportError', timestamps: false },
);
