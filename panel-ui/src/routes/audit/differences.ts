export interface Difference {
  /** `totals.total.amount`; empty for the value itself. */
  path: string;
  /** As text; empty where it was not there. */
  before: string;
  after: string;
}

/** Says a value in words of its own; undefined for one that has none. */
export type Say = (value: unknown, path: string) => string | undefined;

/** What differs between two JSON values, by path; equal parts are left out. */
export function differences(before: unknown, after: unknown, say: Say, path = ''): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [say(before, path), say(after, path)];
  if (old !== undefined || now !== undefined) {
    return [{ path, before: old ?? textOf(before), after: now ?? textOf(after) }];
  }
  if (isObject(before) || isObject(after)) {
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    if (keys.length > 0)
      return keys.flatMap((key) => differences(old[key], now[key], say, path ? `${path}.${key}` : key));
  }
  return [{ path, before: textOf(before), after: textOf(after) }];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
