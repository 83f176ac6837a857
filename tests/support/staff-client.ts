import type { StaffMember } from '../factories/staff.js';
import type { Answer, Client } from './client.js';

type Headers = Record<string, string>;

/** Calls the panel as one staff member; paths are below `/v1/admin`. */
export interface StaffClient {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  put(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  patch(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  delete(path: string, headers?: Headers): Promise<Answer>;
}

export function staffClient(panel: Client, { token }: StaffMember): StaffClient {
  const at = (path: string) => `/v1/admin${path}`;
  return {
    get: (path) => panel.get(at(path), { token }),
    post: (path, body, headers = {}) => panel.post(at(path), body, { token, headers }),
    put: (path, body, headers = {}) => panel.put(at(path), body, { token, headers }),
    patch: (path, body, headers = {}) => panel.patch(at(path), body, { token, headers }),
    delete: (path, headers = {}) => panel.delete(at(path), { token, headers }),
  };
}
