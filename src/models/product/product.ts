import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  idColumn,
  integerColumn,
  longTextColumn,
  moneyColumn,
  refColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

export const productStatuses = ['draft', 'active', 'archived'] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** What is sold, in one or more variants. */
export class Product extends Model<InferAttributes<Product>, InferCreationAttributes<Product>> {
  declare id: string;
  declare slug: string;
  declare name: string;
  /** Paragraphs of plain text, parted by an empty line. */
  declare description: string;
  declare status: ProductStatus;
  declare categoryId: string | null;
  declare brand: string | null;
  declare seoTitle: string | null;
  declare seoDescription: string | null;
  /** Folded words that `q` looks into. */
  declare searchText: string;
  /** The folded name, by which lists are sorted. */
  declare nameKey: string;
  /** The lowest price of its variants; null while it has none. */
  declare minPrice: number | null;
  /** How much was sold of it lately; lists by what sells best go by it. */
  declare soldUnits: CreationOptional<number>;
  /** What an import knows it by, `<format>:<key>`. */
  declare sourceKey: string | null;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Product.init(
  {
    id: idColumn(),
    slug: textColumn(120),
    name: textColumn(200),
    description: longTextColumn(),
    status: textColumn(16),
    categoryId: refColumn({ nullable: true }),
    brand: textColumn(120, { nullable: true }),
    seoTitle: textColumn(200, { nullable: true }),
    seoDescription: textColumn(500, { nullable: true }),
    searchText: longTextColumn(),
    nameKey: textColumn(200),
    minPrice: moneyColumn({ nullable: true }),
    soldUnits: integerColumn({ fallback: 0 }),
    sourceKey: textColumn(200, { nullable: true }),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'products', modelName: 'Product' },
);
