import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, maxLength, required, TextInput, useTranslate } from 'react-admin';
import {
  changeRole,
  createRole,
  deleteRole,
  type Permission,
  type Role,
  type RoleInput,
  readRole,
} from '../../api/staff';
import { ActionDialog } from '../../framework/action-dialog';
import { useCan } from '../../framework/use-can';

const nameRules = [required(), maxLength(100)];

interface RoleDialogProps {
  /** None for a new one. */
  current: Role | null;
  permissions: Permission[];
  onClose(): void;
}

export function RoleDialog({ current: role, permissions, onClose }: RoleDialogProps) {
  const t = useTranslate();
  const can = useCan();
  const current = useCurrent(role);
  if (role && !current) return null;
  const choices = permissions
    .filter(({ key }) => can(key))
    .map(({ key, description }) => ({ id: key, name: t(`permission.${key}`, { _: description }) }));
  return (
    <ActionDialog<RoleInput>
      title={current?.name ?? t('role.create')}
      text={t('role.text')}
      confirm={t('form.save')}
      values={{ name: current?.name ?? '', permissions: current?.permissions ?? [] }}
      done={role ? 'role.saved' : 'role.created'}
      run={(input, key) => (current ? changeRole(current, input) : createRole(input, key))}
      onClose={onClose}
    >
      <TextInput source="name" label="role.name" validate={nameRules} helperText={false} />
      <CheckboxGroupInput
        source="permissions"
        label="role.permissions"
        choices={choices}
        row={false}
        helperText={false}
      />
    </ActionDialog>
  );
}

export function DeleteRoleDialog({ current: role, onClose }: { current: Role; onClose(): void }) {
  const t = useTranslate();
  const current = useCurrent(role);
  if (!current) return null;
  return (
    <ActionDialog
      title={`${t('role.delete')}: ${role.name}`}
      text={t('role.delete_text')}
      confirm={t('role.delete')}
      danger
      done="role.deleted"
      run={() => deleteRole(current)}
      onClose={onClose}
    />
  );
}

/** With the version that a change of it needs. */
function useCurrent(role: Role | null) {
  const id = role?.id ?? '';
  const { data } = useQuery({
    queryKey: ['roles', id],
    queryFn: () => readRole(id),
    enabled: role !== null,
    gcTime: 0,
  });
  return data;
}
