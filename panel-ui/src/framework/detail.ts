import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';

interface Detail {
  resource: string;
  id: string;
  /** Reads the row anew. */
  reload(): Promise<void>;
}

export const DetailContext = createContext<Detail | null>(null);

/** After a change: the row is read anew, and lists of its kind when they are next seen. */
export function useReload(): () => Promise<void> {
  const detail = useContext(DetailContext);
  const client = useQueryClient();
  return async () => {
    if (!detail) return;
    await client.invalidateQueries({ queryKey: [detail.resource, 'getList'] });
    await detail.reload();
  };
}
