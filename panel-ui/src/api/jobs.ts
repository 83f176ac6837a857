import type { PanelSchemas } from '@emporion/client';
import { api, once } from './client';
import { unwrap } from './problem';
import { queryOf, type ResourceApi } from './resource';

export type Job = PanelSchemas['Job'];

export const jobsApi: ResourceApi = {
  list: (query) => unwrap(api.GET('/v1/admin/jobs', { params: { query: queryOf(query) } })),
};

export type Queue = PanelSchemas['Queue'];

/** The delayed jobs, which are the fast path of what the list of jobs promises. */
export const readQueue = (): Promise<Queue> => unwrap(api.GET('/v1/admin/jobs/queue'));

export const retryJob = (jobId: string): Promise<Job> =>
  unwrap(api.POST('/v1/admin/jobs/{jobId}/retry', { params: { path: { jobId }, header: once() } }));
