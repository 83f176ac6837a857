import { useListContext, useNotify, useRefresh } from 'react-admin';

/** The rows that are chosen, and what comes after they were changed: none is chosen, and the list is read anew. */
export function useBulk() {
  const { selectedIds, onUnselectItems } = useListContext();
  const notify = useNotify();
  const refresh = useRefresh();
  return {
    ids: selectedIds.map(String),
    done({ changed }: { changed: number }) {
      onUnselectItems();
      refresh();
      notify('bulk.done', { type: 'success', messageArgs: { smart_count: changed } });
    },
  };
}
