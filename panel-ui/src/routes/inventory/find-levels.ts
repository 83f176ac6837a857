import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { findLevels, type StockLevel } from '../../api/stock';

/** How long somebody who types must rest before it is looked up. */
const REST_MS = 250;

interface Found {
  levels: StockLevel[];
  /** Whether it is still being looked up. */
  isPending: boolean;
}

/** What lies at a location and is called so, or has this sku. */
export function useFoundLevels(locationId: string, text: string): Found {
  const words = text.trim();
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const { data = [], isFetching } = useQuery({
    queryKey: ['stock', 'found', locationId, rested],
    queryFn: () => findLevels(locationId, rested),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  const isPending = rested !== words || isFetching;
  return { levels: words === '' || isPending ? [] : data, isPending };
}

/** Units that lie there and are not promised to orders. */
export const freeAt = ({ onHand, reserved }: StockLevel): number => Math.max(onHand - reserved, 0);
