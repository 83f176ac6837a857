import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  flagColumn,
  idColumn,
  integerColumn,
  jsonColumn,
  moneyColumn,
  refColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** What is put into a cart: one combination of a product’s options, with a price and a stock of its own. */
export class Variant extends Model<InferAttributes<Variant>, InferCreationAttributes<Variant>> {
  declare id: string;
  declare productId: string;
  declare sku: string;
  declare name: string;
  declare options: Record<string, string>;
  /** The options folded into one text, unique in the product; of an archived one, its id. */
  declare optionsKey: string;
  declare price: number;
  declare compareAtPrice: number | null;
  declare trackStock: boolean;
  declare maxPerOrder: number | null;
  declare position: number;
  declare imageId: string | null;
  /** The stock that the last import named. */
  declare importedStock: number | null;
  /** Neither shown nor sold any more; kept for the orders that name it. */
  declare archived: CreationOptional<boolean>;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Variant.init(
  {
    id: idColumn(),
    productId: refColumn(),
    sku: textColumn(64),
    name: textColumn(200),
    options: jsonColumn(),
    optionsKey: textColumn(560),
    price: moneyColumn(),
    compareAtPrice: moneyColumn({ nullable: true }),
    trackStock: flagColumn(true),
    maxPerOrder: integerColumn({ nullable: true }),
    position: integerColumn({ fallback: 0 }),
    imageId: refColumn({ nullable: true }),
    importedStock: integerColumn({ nullable: true }),
    archived: flagColumn(false),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'variants', modelName: 'Variant' },
);
