import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, integerColumn, refColumn, textColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** A picture of a product, by its address. */
export class ProductImage extends Model<InferAttributes<ProductImage>, InferCreationAttributes<ProductImage>> {
  declare id: string;
  declare productId: string;
  /** Absolute, or relative to the shop’s own media; empty while an uploaded file is not ready to be shown. */
  declare url: string;
  declare alt: string;
  declare position: number;
}

ProductImage.init(
  {
    id: idColumn(),
    productId: refColumn(),
    url: textColumn(2048),
    alt: textColumn(300),
    position: integerColumn(),
  },
  { sequelize, tableName: 'product_images', modelName: 'ProductImage', timestamps: false },
);
