import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  idColumn,
  integerColumn,
  refColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A node of the category tree. */
export class Category extends Model<InferAttributes<Category>, InferCreationAttributes<Category>> {
  declare id: string;
  declare parentId: string | null;
  declare slug: string;
  declare name: string;
  declare position: number;
  /** The ids from the root down to this one, `/cat_…/cat_…/`. */
  declare path: string;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Category.init(
  {
    id: idColumn(),
    parentId: refColumn({ nullable: true }),
    slug: textColumn(120),
    name: textColumn(120),
    position: integerColumn({ fallback: 0 }),
    path: textColumn(512),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'categories', modelName: 'Category' },
);
