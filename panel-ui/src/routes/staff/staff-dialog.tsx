import { useQuery } from '@tanstack/react-query';
import { maxLength, required, SelectInput, TextInput, useRefresh, useTranslate } from 'react-admin';
import { actOnStaff, changeStaff, readStaff, type StaffAction, type StaffMember } from '../../api/staff';
import { ActionDialog } from '../../framework/action-dialog';
import { useGrantableRoles } from './use-roles';

interface StaffDialogProps {
  staff: StaffMember;
  action: StaffAction;
  onClose(): void;
}

/** What is asked, and what is told afterwards. */
const words: Record<Exclude<StaffAction, 'change'>, { text?: string; done: string }> = {
  disable: { text: 'staff.disable_text', done: 'staff.disabled' },
  enable: { done: 'staff.enabled' },
  resend_invitation: { done: 'staff.resent' },
  reset_otp: { text: 'staff.reset_otp_text', done: 'staff.reset' },
};

export function StaffDialog({ staff, action, onClose }: StaffDialogProps) {
  const t = useTranslate();
  const refresh = useRefresh();
  if (action === 'change') return <ChangeDialog staff={staff} onClose={onClose} />;
  const { text, done } = words[action];
  return (
    <ActionDialog
      title={`${t(`staff.${action}`)}: ${staff.name}`}
      text={text && t(text)}
      confirm={t(`staff.${action}`)}
      danger={action === 'disable' || action === 'reset_otp'}
      done={done}
      run={async (_values, key) => {
        await actOnStaff(staff.id, action, key);
        refresh();
      }}
      onClose={onClose}
    />
  );
}

const nameRules = [required(), maxLength(200)];

function ChangeDialog({ staff, onClose }: Omit<StaffDialogProps, 'action'>) {
  const t = useTranslate();
  const refresh = useRefresh();
  const roles = useGrantableRoles();
  const { data } = useQuery({ queryKey: ['staff', 'one', staff.id], queryFn: () => readStaff(staff.id), gcTime: 0 });
  if (!data) return null;
  return (
    <ActionDialog<{ name: string; roleId: string }>
      title={`${t('staff.change')}: ${data.name}`}
      confirm={t('form.save')}
      values={{ name: data.name, roleId: data.role.id }}
      done="staff.changed"
      run={async ({ name, roleId }) => {
        await changeStaff(data, { name, roleId });
        refresh();
      }}
      onClose={onClose}
    >
      <TextInput source="name" label="staff.name" validate={nameRules} helperText={false} />
      <SelectInput source="roleId" label="staff.role" choices={roles} helperText={false} required />
    </ActionDialog>
  );
}
