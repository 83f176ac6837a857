import { useQuery } from '@tanstack/react-query';
import { readRoles } from '../../api/staff';
import { useCan } from '../../framework/use-can';

/** Roles that who is signed in may give: those that allow nothing beyond their own. */
export function useGrantableRoles() {
  const can = useCan();
  const { data = [] } = useQuery({ queryKey: ['roles'], queryFn: readRoles });
  return data.filter(({ permissions }) => permissions.every(can)).map(({ id, name }) => ({ id, name }));
}
