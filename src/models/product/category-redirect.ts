import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** An address that a category had before. */
export class CategoryRedirect extends Model<
  InferAttributes<CategoryRedirect>,
  InferCreationAttributes<CategoryRedirect>
> {
  declare slug: string;
  declare categoryId: string;
}

CategoryRedirect.init(
  { slug: { ...textColumn(120), primaryKey: true }, categoryId: refColumn() },
  { sequelize, tableName: 'category_redirects', modelName: 'CategoryRedirect', timestamps: false },
);
