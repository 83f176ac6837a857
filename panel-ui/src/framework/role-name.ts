import { useTranslate } from 'react-admin';

/** The roles that every shop has are called by the person's own language; others as they were named. */
export function useRoleName(): (role: { name: string }) => string {
  const t = useTranslate();
  return ({ name }) => t(`role_name.${name}`, { _: name });
}
