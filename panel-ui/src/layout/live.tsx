import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import { follow, type LiveEvent } from '../api/events';
import { useCan } from '../framework/use-can';

/** Keeps what is on the screen up to date with the shop, and says quietly that an order came in. */
export function Live() {
  const client = useQueryClient();
  const notify = useNotify();
  const mayFollow = useCan()('dashboard:read');
  useEffect(() => {
    if (!mayFollow) return;
    const ended = new AbortController();
    const reread = (...queryKey: unknown[]) => void client.invalidateQueries({ queryKey });
    const told = new Set<unknown>();
    const onEvent = ({ kind, data }: LiveEvent) => {
      if (kind === 'reset') void client.invalidateQueries();
      if (kind.startsWith('order.')) reread('orders');
      if (kind.startsWith('order.') || kind === 'stock.low') reread('dashboard');
      if (kind !== 'order.placed' || told.has(data['id'])) return;
      // An event may come twice.
      told.add(data['id']);
      notify('live.placed', { type: 'info', messageArgs: { number: String(data['number'] ?? '') } });
    };
    void follow(onEvent, ended.signal);
    return () => ended.abort();
  }, [mayFollow, client, notify]);
  return null;
}
