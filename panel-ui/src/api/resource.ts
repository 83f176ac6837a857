import type { RaRecord } from 'react-admin';

export interface ListQuery {
  page: number;
  perPage: number;
  filter: Record<string, unknown>;
}

export interface ListAnswer {
  items: Record<string, unknown>[];
  total: number;
  /** False where there are more than were counted. */
  totalIsExact?: boolean;
}

/** What the panel can do with one kind of row; what a kind has no route for is left out. */
export interface ResourceApi {
  list?(query: ListQuery): Promise<ListAnswer>;
  one?(id: string): Promise<object>;
  create?(data: Record<string, unknown>): Promise<object>;
  update?(id: string, data: Record<string, unknown>): Promise<object>;
  remove?(id: string, previous: RaRecord | undefined): Promise<void>;
}

/** Filters as the API takes them: what is empty is not sent. Which there are is known to the list that has them. */
export function queryOf({ page, perPage, filter }: ListQuery): Record<string, never> {
  const all: [string, unknown][] = Object.entries({ ...filter, page, perPage });
  const isGiven = (entry: [string, unknown]): entry is [string, never] =>
    entry[1] !== '' && entry[1] !== null && entry[1] !== undefined;
  return Object.fromEntries(all.filter(isGiven));
}
