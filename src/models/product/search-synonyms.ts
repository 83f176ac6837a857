import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { idColumn, jsonColumn, timestampColumns, versionColumn } from '../../platform/database/columns.js';
import { sequelize } from '../../platform/database/sequelize.js';

/** Words that mean the same to a search: one row, `store`. */
export class SearchSynonyms extends Model<InferAttributes<SearchSynonyms>, InferCreationAttributes<SearchSynonyms>> {
  declare id: string;
  /** `[["sofa", "couch"], …]` */
  declare wordGroups: string[][];
  declare version: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
}

SearchSynonyms.init(
  { id: idColumn(), wordGroups: jsonColumn(), version: versionColumn(), ...timestampColumns() },
  { sequelize, tableName: 'search_synonyms', modelName: 'SearchSynonyms' },
);
