/** Everything that staff can be allowed to do, as `resource:action`. A route that names another does not boot. */
export const permissionDescriptions = {
  'dashboard:read': 'See the figures of the shop',
  'order:read': 'See orders',
  'order:write': 'Write notes on orders',
  'order:export': 'Take orders out as a file, with the addresses of their buyers',
  'order:cancel': 'Cancel orders that are not shipped',
  'order:fulfill': 'Ship orders',
  'order:mark_paid': 'Record a payment received outside the shop',
  'order:refund': 'Give money back',
  'product:read': 'See the catalogue as staff do, drafts included',
  'product:write': 'Change the catalogue',
  'product:import': 'Import products with their stock from files',
  'stock:read': 'See stock levels and movements',
  'stock:adjust': 'Change stock levels',
  'customer:read': 'See customers',
  'customer:write': 'Change customers',
  'customer:export': 'Take all customers away in a file',
  'cart:read': 'See carts',
  'staff:read': 'See staff, roles and permissions',
  'staff:manage': 'Invite, change and disable staff',
  'role:manage': 'Create, change and remove roles',
  'audit:read': 'See who changed what',
  'settings:read': 'See the settings of the shop',
  'settings:write': 'Change the settings of the shop',
  'job:read': 'See background jobs',
  'job:manage': 'Retry and remove background jobs',
} as const satisfies Record<`${string}:${string}`, string>;

export type Permission = keyof typeof permissionDescriptions;

export const allPermissions = Object.keys(permissionDescriptions) as Permission[];

const reading = allPermissions.filter((permission) => permission.endsWith(':read'));
const forOwnersOnly: Permission[] = ['staff:manage', 'role:manage', 'settings:write'];

export interface BuiltInRole {
  key: string;
  name: string;
  permissions: Permission[];
}

/** The roles that every shop has. Their sets are written anew at each start; staff cannot change them. */
export const builtInRoles: BuiltInRole[] = [
  { key: 'owner', name: 'Owner', permissions: allPermissions },
  {
    key: 'manager',
    name: 'Manager',
    permissions: allPermissions.filter((permission) => !forOwnersOnly.includes(permission)),
  },
  {
    key: 'catalog',
    name: 'Catalogue',
    permissions: ['dashboard:read', 'product:read', 'product:write', 'product:import', 'stock:read', 'stock:adjust'],
  },
  {
    key: 'support',
    name: 'Support',
    // May cancel what has not left the building, but giving money back after that is a manager's decision.
    permissions: [
      'dashboard:read',
      'order:read',
      'order:write',
      'order:cancel',
      'order:fulfill',
      'product:read',
      'stock:read',
      'customer:read',
      'customer:write',
      'cart:read',
    ],
  },
  { key: 'viewer', name: 'Viewer', permissions: reading },
];

interface GuardedRoute {
  method: string;
  path: string;
  access: { kind: string; permission?: string | null };
}

/** Throws when a route asks for a permission that no role could hold. */
export function assertKnownPermissions(routes: readonly GuardedRoute[]): void {
  const known = new Set<string>(allPermissions);
  const wrong = routes.filter(({ access }) => access.permission && !known.has(access.permission));
  if (wrong.length === 0) return;
  const list = wrong.map((r) => `${r.method.toUpperCase()} ${r.path}: ${r.access.permission}`).join(', ');
  throw new Error(`unknown permission in ${list}; add it to src/modules/panel/permissions.ts`);
}
