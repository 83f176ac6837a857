import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  flagColumn,
  idColumn,
  jsonColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A named set of permissions. */
export class Role extends Model<InferAttributes<Role>, InferCreationAttributes<Role>> {
  declare id: string;
  /** The word programs know it by, such as `owner`. */
  declare roleKey: string;
  declare name: string;
  declare permissions: string[];
  /** Part of the program: its permissions are written anew at each start. */
  declare builtIn: boolean;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Role.init(
  {
    id: idColumn(),
    roleKey: textColumn(64),
    name: textColumn(100),
    permissions: jsonColumn(),
    builtIn: flagColumn(false),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'roles', modelName: 'Role' },
);
