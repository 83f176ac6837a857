import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { readRoles, type StaffMember } from '../../api/staff';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { useRoleName } from '../../framework/role-name';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { InviteDialog } from './invite-dialog';
import { StaffMenu } from './staff-menu';

const Col = DataTable.Col<StaffMember>;
const views: View[] = [
  { label: 'order.views.all', filter: {} },
  ...['active', 'invited', 'disabled'].map((status) => ({ label: `status.${status}`, filter: { status } })),
];

export function StaffList() {
  const t = useTranslate();
  const can = useCan();
  const roleName = useRoleName();
  const [isInviting, setInviting] = useState(false);
  const { data: roles = [] } = useQuery({ queryKey: ['roles'], queryFn: readRoles, enabled: can('staff:read') });
  const choices = roles.map((role) => ({ id: role.id, name: roleName(role) }));
  return (
    <>
      <ListPage<StaffMember>
        resource="staff"
        permission="staff:read"
        title={t('menu.staff')}
        views={views}
        filters={[<SelectInput key="roleId" source="roleId" label="staff.role" alwaysOn choices={choices} />]}
        empty={{ title: t('staff.none') }}
        actions={
          can('staff:manage') && (
            <Button variant="contained" onClick={() => setInviting(true)}>
              {t('staff.invite')}
            </Button>
          )
        }
        card={(staff) => ({
          title: staff.name,
          value: <StaffMenu staff={staff} />,
          text: `${staff.email} · ${roleName(staff.role)}`,
          chips: <StatusChip status={staff.status} />,
        })}
      >
        <Col source="name" label="staff.name" disableSort sx={{ fontWeight: 600 }} />
        <Col source="email" label="staff.email" disableSort />
        <Col source="role" label="staff.role" disableSort render={({ role }) => roleName(role)} />
        <Col source="status" label="staff.status" disableSort render={({ status }) => <StatusChip status={status} />} />
        <Col source="otp" label="staff.otp" disableSort render={({ otp }) => t(otp ? 'otp.on' : 'otp.off')} />
        <Col
          source="createdAt"
          label="staff.since"
          disableSort
          render={({ createdAt }) => <DateTime value={createdAt} dateOnly />}
        />
        <Col
          source="actions"
          label="staff.change"
          disableSort
          align="right"
          render={(staff) => <StaffMenu staff={staff} />}
        />
      </ListPage>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}
