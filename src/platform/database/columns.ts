import { DataTypes, type ModelAttributeColumnOptions } from 'sequelize';

/** Column definitions that models share. They describe what a migration made; they create nothing. */
type Column = ModelAttributeColumnOptions & { type: NonNullable<unknown> };
type Reader = { getDataValue(name: string): unknown };

/** The public id: prefix + ULID, the primary key. */
export const idColumn = (): Column => ({ type: DataTypes.STRING(32), primaryKey: true });

/** The id of another row. */
export const refColumn = ({ nullable = false } = {}): Column => ({ type: DataTypes.STRING(32), allowNull: nullable });

/** Text of at most `length` characters. */
export const textColumn = (length: number, { nullable = false } = {}): Column => ({
  type: DataTypes.STRING(length),
  allowNull: nullable,
});

export const longTextColumn = (): Column => ({ type: DataTypes.TEXT('medium'), allowNull: false });

/** Money in minor units. BIGINT may arrive as text; this is where it becomes a number, safe up to 2^53. */
export const moneyColumn = ({ nullable = false } = {}): Column => ({
  type: DataTypes.BIGINT,
  allowNull: nullable,
  get: function (this: Reader, name: string) {
    const value = this.getDataValue(name);
    return value === null || value === undefined ? value : Number(value);
  } as () => unknown,
});

export const integerColumn = ({
  nullable = false,
  fallback,
}: {
  nullable?: boolean;
  fallback?: number;
} = {}): Column => ({
  type: DataTypes.INTEGER,
  allowNull: nullable,
  ...(fallback === undefined ? {} : { defaultValue: fallback }),
});

export const flagColumn = (fallback: boolean): Column => ({
  type: DataTypes.BOOLEAN,
  allowNull: false,
  defaultValue: fallback,
});

/** An object or array. MariaDB keeps JSON as text and gives it as such; this is where it is parsed. */
export const jsonColumn = ({ nullable = false } = {}): Column => ({
  type: DataTypes.JSON,
  allowNull: nullable,
  get: function (this: Reader, name: string) {
    const value = this.getDataValue(name);
    return typeof value === 'string' ? JSON.parse(value) : value;
  } as () => unknown,
});

/** Counts the changes of a row, from 1: its ETag. */
export const versionColumn = (): Column => integerColumn({ fallback: 1 });

export const timeColumn = ({ nullable = false } = {}): Column => ({ type: DataTypes.DATE(3), allowNull: nullable });

/** `createdAt` and `updatedAt`, kept by Sequelize. */
export const timestampColumns = () => ({ createdAt: timeColumn(), updatedAt: timeColumn() });
