import { email, maxLength, required, SelectInput, TextInput, useRefresh, useTranslate } from 'react-admin';
import { invite } from '../../api/staff';
import { ActionDialog } from '../../framework/action-dialog';
import { useGrantableRoles } from './use-roles';

const emailRules = [required(), email(), maxLength(254)];
const nameRules = [required(), maxLength(200)];
const roleRule = required();

export function InviteDialog({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  const refresh = useRefresh();
  const roles = useGrantableRoles();
  return (
    <ActionDialog<{ email: string; name: string; roleId: string }>
      title={t('staff.invite')}
      text={t('staff.invite_text')}
      confirm={t('staff.invite')}
      done="staff.invited"
      run={async ({ email: address, name, roleId }, key) => {
        await invite({ email: address, name, roleId }, key);
        refresh();
      }}
      onClose={onClose}
    >
      <TextInput source="name" label="staff.name" validate={nameRules} helperText={false} />
      <TextInput source="email" label="staff.email" validate={emailRules} helperText={false} />
      <SelectInput source="roleId" label="staff.role" choices={roles} validate={roleRule} helperText={false} />
    </ActionDialog>
  );
}
