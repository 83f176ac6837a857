import { useEffect } from 'react';
import { useStore } from './store';

/** Names the page in the browser's tab, before the shop. */
export function useTitle(title: string): void {
  const { name } = useStore();
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
}
