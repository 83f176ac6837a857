import AddIcon from '@mui/icons-material/AddRounded';
import { Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Role, readPermissions, readRoles } from '../../api/staff';
import { DetailContext } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { Section } from '../../framework/section';
import { ErrorState, Guard, LoadingState } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { DeleteRoleDialog, RoleDialog } from './role-dialog';
import { RoleMatrix } from './role-matrix';

export type OpenRole = { kind: 'create' } | { kind: 'change' | 'delete'; role: Role };

export function RolePage() {
  return (
    <Guard permission="staff:read">
      <Page />
    </Guard>
  );
}

function Page() {
  const t = useTranslate();
  const can = useCan();
  const client = useQueryClient();
  const [open, setOpen] = useState<OpenRole | null>(null);
  const roles = useQuery({ queryKey: ['roles'], queryFn: readRoles });
  const permissions = useQuery({ queryKey: ['permissions'], queryFn: readPermissions });
  const error = roles.error ?? permissions.error;
  if (error)
    return <ErrorState error={error} retry={() => void Promise.all([roles.refetch(), permissions.refetch()])} />;
  if (!roles.data || !permissions.data) return <LoadingState />;
  const reload = () => client.invalidateQueries({ queryKey: ['roles'] });
  const close = () => setOpen(null);
  return (
    <DetailContext.Provider value={{ resource: 'roles', id: '', reload }}>
      <PageHeader
        title={t('menu.roles')}
        actions={
          can('role:manage') && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen({ kind: 'create' })}>
              {t('role.create')}
            </Button>
          )
        }
      />
      <Section title={t('role.matrix')} flush>
        <RoleMatrix roles={roles.data} permissions={permissions.data} onOpen={setOpen} />
      </Section>
      {open?.kind === 'create' && <RoleDialog current={null} permissions={permissions.data} onClose={close} />}
      {open?.kind === 'change' && <RoleDialog current={open.role} permissions={permissions.data} onClose={close} />}
      {open?.kind === 'delete' && <DeleteRoleDialog current={open.role} onClose={close} />}
    </DetailContext.Provider>
  );
}
