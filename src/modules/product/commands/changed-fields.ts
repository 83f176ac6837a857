/** Of `wanted`, the fields that differ from what a row has. */
export function changedFields<T extends object>(row: NoInfer<T>, wanted: T): Partial<T> {
  const changes: Partial<T> = {};
  for (const name of Object.keys(wanted) as (keyof T)[]) {
    if (row[name] !== wanted[name]) changes[name] = wanted[name];
  }
  return changes;
}
