import type { Health } from '../platform/http/operations.js';
import { buildStoreService } from './store-service.js';

export const buildService = (health: Health) => buildStoreService('cart', health);
