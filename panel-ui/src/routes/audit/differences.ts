export interface Difference {
  /** `totals.total.amount`; empty for the value itself. */
  path: string;
  /** As text; empty where it was not there. */
  before: string;
  after: string;
}

/** What differs between two JSON values, by path; equal parts are left out. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) || isObject(after)) {
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    if (keys.length > 0) return keys.flatMap((key) => differences(old[key], now[key], path ? `${path}.${key}` : key));
  }
  return [{ path, before: textOf(before), after: textOf(after) }];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
