import { useQueryClient } from '@tanstack/react-query';

/** Everything that is read from levels and their ledger. */
const KINDS = ['inventory', 'movements', 'stock', 'stock-locations', 'stock-transfers', 'stocktakes', 'counts'];

/** After a change of stock: whatever shows it is read anew, at once or when it is next seen. */
export function useStockChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => KINDS.includes(String(kind)) });
}
