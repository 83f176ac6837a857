import { usePermissions } from 'react-admin';

/** Whether who is signed in holds a permission. It decides what is shown; the server decides what is done. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = usePermissions<string[]>();
  return (permission) => permissions?.includes(permission) ?? false;
}

/** False while it is not known yet who is signed in. */
export function usePermissionsKnown(): boolean {
  return !usePermissions().isPending;
}
