import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import {
  idColumn,
  jsonColumn,
  longTextColumn,
  refColumn,
  textColumn,
  timestampColumns,
  versionColumn,
} from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

export const collectionStatuses = ['draft', 'active'] as const;
export type CollectionStatus = (typeof collectionStatuses)[number];
export const collectionKinds = ['picked', 'rules'] as const;
export type CollectionKind = (typeof collectionKinds)[number];
/** Whether a product must meet every rule or one of them. */
export const matchModes = ['all', 'any'] as const;
export type MatchMode = (typeof matchModes)[number];

/** Products shown together: picked by hand, or whichever meet its rules. */
export class Collection extends Model<InferAttributes<Collection>, InferCreationAttributes<Collection>> {
  declare id: string;
  declare slug: string;
  declare title: string;
  declare description: string;
  declare status: CollectionStatus;
  declare kind: CollectionKind;
  declare matchMode: MatchMode | null;
  declare rules: object[] | null;
  declare seoTitle: string | null;
  declare seoDescription: string | null;
  declare imageMediaId: string | null;
  declare imageAlt: string | null;
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

Collection.init(
  {
    id: idColumn(),
    slug: textColumn(120),
    title: textColumn(120),
    description: longTextColumn(),
    status: textColumn(16),
    kind: textColumn(16),
    matchMode: textColumn(8, { nullable: true }),
    rules: jsonColumn({ nullable: true }),
    seoTitle: textColumn(200, { nullable: true }),
    seoDescription: textColumn(500, { nullable: true }),
    imageMediaId: refColumn({ nullable: true }),
    imageAlt: textColumn(300, { nullable: true }),
    version: versionColumn(),
    ...timestampColumns(),
  },
  { sequelize, tableName: 'collections', modelName: 'Collection' },
);
