import type { Route } from '../../../platform/http/route.js';
import { addressStoreRoutes } from './addresses.store.routes.js';
import { authStoreRoutes } from './auth.store.routes.js';
import { profileStoreRoutes } from './profile.store.routes.js';

export const userStoreRoutes: Route[] = [...authStoreRoutes, ...profileStoreRoutes, ...addressStoreRoutes];
