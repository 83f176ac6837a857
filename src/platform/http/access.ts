import type { Request } from 'express';
import type { Actor, ShopperActor, StaffActor } from '../context.js';
import { forbidden, unauthenticated } from '../errors/index.js';
import type { Access } from './route.js';

/** How tokens become people. Each throws `unauthenticated`, `token_expired` or `account_disabled`. */
export interface Authenticators {
  shopper?: (token: string) => Promise<ShopperActor>;
  staff?: (token: string) => Promise<StaffActor>;
}

/** What a signed-in staff member was not allowed to do. */
export interface Refusal {
  actor: StaffActor;
  /** The one that the route asks for. */
  permission: string | null;
  /** Why, where the permission alone was not it. */
  detail?: string;
}

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;
const GUEST: Actor = { kind: 'guest' };

/** The token of `Authorization: Bearer …`; undefined where there is none that is well-formed. */
export function bearerToken(req: Request): string | undefined {
  return BEARER.exec(req.headers.authorization ?? '')?.[1];
}

/** Decides who calls, and throws where the route does not let them; `onForbidden` is awaited before `forbidden`. */
export async function admit(
  req: Request,
  access: Access,
  authenticate: Authenticators,
  onForbidden: (refusal: Refusal) => Promise<void>,
): Promise<Actor> {
  if (access.kind === 'public') return GUEST;
  if (access.kind === 'guest-or-shopper' && req.headers.authorization === undefined) return GUEST;
  const token = bearerToken(req);
  if (!token) throw unauthenticated();
  if (access.kind !== 'staff') return known(authenticate.shopper)(token);
  const actor = await known(authenticate.staff)(token);
  if (access.permission !== null && !actor.permissions.has(access.permission)) {
    await onForbidden({ actor, permission: access.permission });
    throw forbidden({ detail: `This needs the permission ${access.permission}.` });
  }
  return actor;
}

function known<T>(authenticator: T | undefined): T {
  if (!authenticator) throw new Error('no authenticator for this kind of access');
  return authenticator;
}
