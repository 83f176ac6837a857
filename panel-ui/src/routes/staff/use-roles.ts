import { useQuery } from '@tanstack/react-query';
import { readRoles } from '../../api/staff';
import { useRoleName } from '../../framework/role-name';
import { useCan } from '../../framework/use-can';

/** Roles that who is signed in may give: those that allow nothing beyond their own. */
export function useGrantableRoles() {
  const can = useCan();
  const roleName = useRoleName();
  const { data = [] } = useQuery({ queryKey: ['roles'], queryFn: readRoles });
  return data
    .filter(({ permissions }) => permissions.every(can))
    .map((role) => ({ id: role.id, name: roleName(role) }));
}
