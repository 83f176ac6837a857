type WithValues<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that have a value; null ones are left out. */
export function withValues<T extends object>(fields: T): WithValues<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as WithValues<T>;
}
