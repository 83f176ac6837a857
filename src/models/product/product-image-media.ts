import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { refColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** Which uploaded file a picture of a product shows. */
export class ProductImageMedia extends Model<
  InferAttributes<ProductImageMedia>,
  InferCreationAttributes<ProductImageMedia>
> {
  declare imageId: string;
  declare mediaId: string;
}

ProductImageMedia.init(
  { imageId: { ...refColumn(), primaryKey: true }, mediaId: refColumn() },
  { sequelize, tableName: 'product_image_media', modelName: 'ProductImageMedia', timestamps: false },
);
