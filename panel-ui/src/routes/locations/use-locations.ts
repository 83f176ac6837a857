import { useQuery } from '@tanstack/react-query';
import { readLocations } from '../../api/locations';
import { useCan } from '../../framework/use-can';

export const locationsKey = ['stock-locations'];

/** The locations, the first to serve first; for whoever may see stock. */
export function useLocations() {
  const can = useCan();
  return useQuery({ queryKey: locationsKey, queryFn: readLocations, enabled: can('stock:read') });
}
