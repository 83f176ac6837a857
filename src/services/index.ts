import type { RequestListener } from 'node:http';
import type { ServiceName } from '../config/env.js';
import type { Health } from '../platform/http/operations.js';

/** What answers a service's requests, and how what runs beside it is ended. */
export interface Service {
  listener: RequestListener;
  /** How long a request may take to arrive, where it is not the server's default. */
  requestTimeoutMs?: number;
  stop?(): Promise<void>;
}

/** Builds each service's app; a process loads only the code of those it runs. */
export const services: Record<ServiceName, () => Promise<{ buildService(health: Health): Promise<Service> }>> = {
  panel: () => import('./panel.js'),
  user: () => import('./user.js'),
  product: () => import('./product.js'),
  order: () => import('./order.js'),
  cart: () => import('./cart.js'),
  worker: () => import('./worker.js'),
};
