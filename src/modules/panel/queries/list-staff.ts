import type { Param } from '../../../platform/database/sql.js';
import { type AdminList, type AdminPage, readAdminList } from '../../../platform/paging/admin-list.js';
import type { MemberStatus } from '../staff.policy.js';
import { getStaffByIds, type StaffWithRole } from './get-staff.js';

interface Filters extends AdminPage {
  roleId?: string | undefined;
  status?: MemberStatus | undefined;
}

const INVITED = 'EXISTS (SELECT 1 FROM staff_invitations i WHERE i.staff_id = staff.id)';
const CONDITIONS: Record<MemberStatus, string> = {
  active: "status = 'active'",
  invited: INVITED,
  disabled: `status = 'disabled' AND NOT ${INVITED}`,
};

/** Staff, newest first. */
export async function listStaff({ roleId, status, ...page }: Filters): Promise<AdminList<StaffWithRole>> {
  const where: [string, ...Param[]][] = [];
  if (roleId !== undefined) where.push(['role_id = ?', roleId]);
  if (status !== undefined) where.push([CONDITIONS[status]]);
  const list = await readAdminList<{ id: string }>(page, { columns: 'id', from: 'staff', key: 'id', where });
  return { ...list, items: await getStaffByIds(list.items.map(({ id }) => id)) };
}
