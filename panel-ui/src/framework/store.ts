import { useSyncExternalStore } from 'react';

interface Store {
  name: string;
  /** ISO 4217, of every price. */
  currency: string;
}

/** What the panel service says of the shop in the page itself, before anybody has signed in. */
function readStore(): Store {
  const text = document.querySelector<HTMLMetaElement>('meta[name=store]')?.content ?? '';
  return text.startsWith('{"') ? (JSON.parse(text) as Store) : { name: 'Emporion', currency: 'USD' };
}

let store = readStore();
const changes = new EventTarget();

/** After the shop was given another name. */
export function renameStore(name: string): void {
  store = { ...store, name };
  changes.dispatchEvent(new Event('change'));
}

export const useStore = (): Store => useSyncExternalStore(follow, () => store);

function follow(onChange: () => void): () => void {
  changes.addEventListener('change', onChange);
  return () => changes.removeEventListener('change', onChange);
}
