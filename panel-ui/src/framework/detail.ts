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
  const forget = useForgetLists(detail?.resource ?? '');
  return async () => {
    if (!detail) return;
    await forget();
    await detail.reload();
  };
}

/** After rows were added elsewhere: lists of their kind are read anew when they are next seen. */
export function useForgetLists(resource: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [resource, 'getList'] });
}
