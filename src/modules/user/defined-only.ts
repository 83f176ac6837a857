type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that a partial change names; null is a value, absent is not. */
export function definedOnly<T extends object>(changes: T): Defined<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>;
}
