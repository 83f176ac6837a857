import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch, once } from './client';
import { unwrap, unwrapVersioned, type Versioned } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type StaffMember = PanelSchemas['StaffMember'];
export type StaffAction = StaffMember['actions'][number];
export type Role = PanelSchemas['Role'];
export type Permission = PanelSchemas['Permission'];
type PermissionKey = 'order:read';

export const staffApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/staff', { params: { query: queryOf(query) } })),
};

const pathOf = (staffId: string) => ({ path: { staffId } });

export const readStaff = (staffId: string): Promise<Versioned<StaffMember>> =>
  unwrapVersioned(api.GET('/v1/admin/staff/{staffId}', { params: pathOf(staffId) }));

export const invite = (body: { email: string; name: string; roleId: string }, key: string): Promise<StaffMember> =>
  unwrap(api.POST('/v1/admin/staff', { params: { header: once(key) }, body }));

export const changeStaff = (
  staff: Versioned<StaffMember>,
  body: { name: string; roleId: string },
): Promise<StaffMember> =>
  unwrap(
    api.PATCH('/v1/admin/staff/{staffId}', { params: { ...pathOf(staff.id), header: ifMatch(staff.etag) }, body }),
  );

/** What is done to somebody without anything to fill in. */
export function actOnStaff(staffId: string, action: Exclude<StaffAction, 'change'>, key: string): Promise<StaffMember> {
  const params = { ...pathOf(staffId), header: once(key) };
  if (action === 'disable') return unwrap(api.POST('/v1/admin/staff/{staffId}/disable', { params }));
  if (action === 'enable') return unwrap(api.POST('/v1/admin/staff/{staffId}/enable', { params }));
  if (action === 'reset_otp') return unwrap(api.POST('/v1/admin/staff/{staffId}/reset-otp', { params }));
  return unwrap(api.POST('/v1/admin/staff/{staffId}/resend-invitation', { params }));
}

export const readRoles = async (): Promise<Role[]> =>
  (await unwrap(api.GET('/v1/admin/roles', { params: { query: { perPage: 100, page: 1 } } }))).items;

export const readRole = (roleId: string): Promise<Versioned<Role>> =>
  unwrapVersioned(api.GET('/v1/admin/roles/{roleId}', { params: { path: { roleId } } }));

export const readPermissions = async (): Promise<Permission[]> =>
  (await unwrap(api.GET('/v1/admin/permissions'))).items;

export interface RoleInput {
  name: string;
  permissions: string[];
}

const sent = ({ name, permissions }: RoleInput) => ({ name, permissions: permissions as PermissionKey[] });

export const createRole = (input: RoleInput, key: string): Promise<Role> =>
  unwrap(api.POST('/v1/admin/roles', { params: { header: once(key) }, body: sent(input) }));

const at = (role: Versioned<Role>) => ({ path: { roleId: role.id }, header: ifMatch(role.etag) });

export const changeRole = (role: Versioned<Role>, input: RoleInput): Promise<Role> =>
  unwrap(api.PATCH('/v1/admin/roles/{roleId}', { params: at(role), body: sent(input) }));

export const deleteRole = async (role: Versioned<Role>): Promise<void> => {
  await unwrap(api.DELETE('/v1/admin/roles/{roleId}', { params: at(role) }));
};
