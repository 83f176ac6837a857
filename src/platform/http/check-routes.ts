import { z } from 'zod';
import type { Authenticators } from './access.js';
import { type Route, streamOf } from './route.js';

const ADMIN_PREFIX = '/v1/admin/';
const WRITES = new Set(['post', 'put', 'patch']);

/** Throws when a route could not keep the contract, naming the route and the fix; a service with one does not boot. */
export function assertRoutes(service: string, routes: readonly Route[], authenticate: Authenticators): void {
  const seen = new Set<string>();
  for (const route of routes) {
    const name = `${String(route.method).toUpperCase()} ${route.path}`;
    const shape = name.replace(/\{\w+\}/g, '{}');
    const faults = [...faultsOf(route), ...placeFaults(service, route, authenticate)];
    if (seen.has(shape)) faults.push('another route has the same method and path; remove one');
    seen.add(shape);
    if (faults.length > 0) throw new Error(`${service}: route ${name} cannot be mounted:\n  ${faults.join('\n  ')}`);
  }
}

function faultsOf(route: Route): string[] {
  const faults: string[] = [];
  if (!route.access) faults.push('no access; add anyone(), guestOrShopper(), shopper(), staff(…) or staffSelf()');
  if (WRITES.has(route.method) && !('body' in route) && !route.rawBody) {
    faults.push('no body schema; add one, or `body: undefined` where it takes none');
  }
  if (route.multipart && !(route.body instanceof z.ZodObject)) {
    faults.push('multipart needs a body: a z.strictObject of its text fields');
  }
  if (route.method === 'get' && (route.body || route.rawBody)) faults.push('a GET takes no body; remove the schema');
  if (route.replies && streamOf(route) && (route.method !== 'get' || Object.keys(route.replies).join() !== '200')) {
    faults.push('a stream is the one reply, 200, of a GET');
  }
  return [...faults, ...replyFaults(route), ...paramFaults(route)];
}

function replyFaults(route: Route): string[] {
  const replies = Object.entries(route.replies ?? {});
  if (replies.length === 0) return ['no replies; declare the schema of each success status, null for 204'];
  return replies.flatMap(([status, schema]) => {
    if (!/^2\d\d$/.test(status)) return [`reply ${status} is not a success; declare errors in \`errors\``];
    if (status === '204') return schema === null ? [] : ['reply 204 has no body; declare it as null'];
    return schema ? [] : [`reply ${status} has no schema; add one, or answer 204`];
  });
}

function paramFaults(route: Route): string[] {
  const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])).sort();
  if (!route.path.startsWith('/') || /[:*?()\\]/.test(route.path)) return ['write the path as /v1/things/{thingId}'];
  if (route.params && !(route.params instanceof z.ZodObject)) return ['params must be a z.strictObject'];
  const declared = route.params ? Object.keys((route.params as z.ZodObject).shape).sort() : [];
  if (placeholders.join() === declared.join()) return [];
  return [`the path has {${placeholders.join(', ')}} but params has {${declared.join(', ')}}; make them the same`];
}

/** Each surface on its own port: staff routes under /v1/admin on the panel, and nothing else there. */
function placeFaults(service: string, route: Route, authenticate: Authenticators): string[] {
  const isAdminPath = route.path.startsWith(ADMIN_PREFIX);
  const kind = route.access?.kind;
  const faults: string[] = [];
  if (service === 'panel' && !isAdminPath) faults.push(`the panel serves only ${ADMIN_PREFIX}…; mount it elsewhere`);
  if (service !== 'panel' && isAdminPath) faults.push('an admin route; mount it on the panel service');
  if (kind === 'staff' && service !== 'panel') faults.push('a staff route; mount it on the panel service');
  if (kind?.endsWith('shopper') && service === 'panel') faults.push('a shopper route; mount it on a store service');
  if (kind === 'staff' && !authenticate.staff) faults.push('needs authenticate.staff');
  if (kind?.endsWith('shopper') && !authenticate.shopper) faults.push('needs authenticate.shopper');
  return faults;
}
