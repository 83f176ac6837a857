import '../models/associates.js';
import { authenticateShopper } from '../modules/user/index.js';
import { verifyAccessToken } from '../platform/auth/tokens.js';
import { type AppOptions, createApp } from '../platform/http/app.js';
import type { Health } from '../platform/http/operations.js';
import { type HttpService, serviceRoutes } from '../routes.js';
import type { Service } from './index.js';

/** A service of the store surface: shoppers sign in, staff tokens are refused. */
export async function buildStoreService(
  name: HttpService,
  health: Health,
  more: Pick<AppOptions, 'files' | 'stored' | 'cache'> = {},
): Promise<Service> {
  const listener = createApp({
    ...more,
    name,
    health,
    routes: await serviceRoutes[name](),
    authenticate: { shopper: authenticateShopper },
    tokenSubject,
  });
  return { listener };
}

function tokenSubject(token: string): string | undefined {
  try {
    return verifyAccessToken('store', token).subject;
  } catch {
    return undefined;
  }
}
