import { expect, it } from 'vitest';
import { allPermissions, assertKnownPermissions, builtInRoles } from './permissions.js';

const route = (permission: string | null) => ({
  method: 'get',
  path: '/v1/admin/things',
  access: { kind: 'staff', permission },
});

it('routes may ask for every known permission, and for none', () => {
  expect(() => assertKnownPermissions([...allPermissions.map(route), route(null)])).not.toThrow();
});

it('a route that asks for an unknown one does not boot, and is named', () => {
  expect(() => assertKnownPermissions([route('order:read'), route('thing:eat')])).toThrow(
    /GET \/v1\/admin\/things: thing:eat; add it to/,
  );
});

it('permissions are written resource:action', () => {
  for (const permission of allPermissions) expect(permission).toMatch(/^[a-z]+:[a-z_]+$/);
});

it('built-in roles hold each permission once', () => {
  for (const { permissions } of builtInRoles) expect(new Set(permissions).size).toBe(permissions.length);
});
