import { alreadyExists, forbidden, notFound, versionMismatch } from '../../../platform/errors/index.js';
import { created, noContent, ok, type Route, route, staff } from '../../../platform/http/route.js';
import { once } from '../../../platform/idempotency/index.js';
import { createRole } from '../commands/create-role.js';
import { deleteRole } from '../commands/delete-role.js';
import { updateRole } from '../commands/update-role.js';
import { roleInUse } from '../panel.errors.js';
import { permissionDescriptions } from '../permissions.js';
import { getRole, listRoles } from '../queries/list-roles.js';
import { presentRole } from './panel.presenter.js';
import {
  CreateRoleRequest,
  PermissionList,
  Role,
  RoleList,
  RoleListQuery,
  RoleParams,
  UpdateRoleRequest,
} from './panel.schemas.js';

const tag = 'staff';

export const rolesAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/roles',
    summary: 'Roles, each a set of permissions',
    tag,
    access: staff('staff:read'),
    query: RoleListQuery,
    replies: { 200: RoleList },
    async handle({ query, actor: { permissions } }) {
      const list = await listRoles(query);
      return ok({ ...list, items: list.items.map((role) => presentRole(role, permissions)) });
    },
  }),
  route({
    method: 'post',
    path: '/v1/admin/roles',
    summary: 'Make a role of what you may do yourself, or less',
    tag,
    access: staff('role:manage'),
    body: CreateRoleRequest,
    replies: { 201: Role },
    errors: [alreadyExists],
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) =>
        created(presentRole({ role: await createRole(tx, call.body), members: 0 }, call.actor.permissions)),
      ),
  }),
  route({
    method: 'get',
    path: '/v1/admin/roles/{roleId}',
    summary: 'A role, with what you may do now in `actions`',
    tag,
    access: staff('staff:read'),
    params: RoleParams,
    replies: { 200: Role },
    errors: [notFound],
    async handle({ params, actor }) {
      const found = await getRole(params.roleId);
      return ok(presentRole(found, actor.permissions), found.role.version);
    },
  }),
  route({
    method: 'patch',
    path: '/v1/admin/roles/{roleId}',
    summary: 'Change a custom role; it takes effect at the next request of those who have it',
    description: 'Built-in roles are fixed, and a role that allows what you may not do is out of reach.',
    tag,
    access: staff('role:manage'),
    params: RoleParams,
    body: UpdateRoleRequest,
    replies: { 200: Role },
    errors: [notFound, forbidden, alreadyExists, versionMismatch],
    conditional: true,
    async handle({ context, params, body, ifMatch, actor }) {
      const { version } = await updateRole(context, params.roleId, body, ifMatch);
      return ok(presentRole(await getRole(params.roleId), actor.permissions), version);
    },
  }),
  route({
    method: 'delete',
    path: '/v1/admin/roles/{roleId}',
    summary: 'Remove a custom role that nobody has',
    tag,
    access: staff('role:manage'),
    params: RoleParams,
    replies: { 204: null },
    errors: [notFound, forbidden, roleInUse, versionMismatch],
    conditional: true,
    async handle({ context, params, ifMatch }) {
      await deleteRole(context, params.roleId, ifMatch);
      return noContent();
    },
  }),
  route({
    method: 'get',
    path: '/v1/admin/permissions',
    summary: 'Everything that a role can allow; always one page',
    tag,
    access: staff('staff:read'),
    replies: { 200: PermissionList },
    handle: () => {
      const items = Object.entries(permissionDescriptions).map(([key, description]) => ({ key, description }));
      return ok({ items, nextCursor: null, total: items.length, totalIsExact: true });
    },
  }),
];
