import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  idColumn,
  jsonColumn,
  refColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A filter of a list that a staff member keeps under a name, for themselves alone. */
export class SavedView extends Model<InferAttributes<SavedView>, InferCreationAttributes<SavedView>> {
  declare id: string;
  declare staffId: string;
  declare list: string;
  declare name: string;
  /** The list's query parameters. */
  declare filter: Record<string, string>;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

SavedView.init(
  {
    id: idColumn(),
    staffId: refColumn(),
    list: textColumn(32),
    name: textColumn(80),
    filter: jsonColumn(),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'saved_views', modelName: 'SavedView' },
);
