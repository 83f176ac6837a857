import { z } from 'zod';
import { notFound } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { adminListOf, adminPageQuery, Time, trimmed } from '../../../platform/http/schemas.js';
import { once } from '../../../platform/idempotency/index.js';
import { type EventDelivery, eventStates, listDeliveries } from '../../../platform/outbox/index.js';
import { decodeCursor, encodeCursor } from '../../../platform/paging/cursor.js';
import { inspectQueue } from '../../../platform/queue/index.js';
import { retryJob } from '../commands/retry-job.js';

const tag = 'platform';
const JobParams = z.strictObject({ jobId: z.string().max(100) });
const JobListQuery = z.strictObject({
  ...adminPageQuery,
  state: z.enum(eventStates).optional().describe('all that is not delivered where none is given'),
  kind: trimmed(64)
    .regex(/^[a-z._]+$/)
    .optional()
    .describe('such as order.placed'),
});

const JobView = z
  .strictObject({
    id: z.string(),
    kind: z.string().describe('what happened, such as order.placed'),
    subjectId: z.string().describe('the id of what it happened to'),
    state: z.enum(eventStates),
    attempts: z.int(),
    lastError: z.string().nullable().describe('the handler and what went wrong'),
    createdAt: Time,
    nextAttemptAt: Time,
    deliveredAt: Time.nullable(),
  })
  .meta({ id: 'Job' });

const QueueView = z
  .strictObject({
    redis: z.enum(['off', 'ready', 'down']).describe('off: jobs wait in the memory of the worker'),
    counts: z
      .strictObject({
        waiting: z.int(),
        active: z.int(),
        delayed: z.int(),
        completed: z.int(),
        failed: z.int(),
      })
      .nullable(),
    failed: z.array(
      z
        .strictObject({
          name: z.string(),
          jobId: z.string(),
          attempts: z.int(),
          reason: z.string(),
          failedAt: Time.nullable(),
        })
        .meta({ id: 'FailedJob' }),
    ),
  })
  .meta({ id: 'Queue' });

export const jobsAdminRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/admin/jobs',
    summary: 'What is still to be done about what happened, and what fails and why, newest first',
    tag,
    access: staff('job:read'),
    query: JobListQuery,
    replies: { 200: adminListOf(JobView) },
    async handle({ query }) {
      const list = await listDeliveries(query);
      return ok({ ...list, items: list.items.map(presentJob) });
    },
  }),
  route({
    method: 'get',
    path: '/v1/admin/jobs/queue',
    summary: 'How many delayed jobs wait in Redis, and the last that failed',
    tag,
    access: staff('job:read'),
    replies: { 200: QueueView },
    async handle() {
      const { failed, ...state } = await inspectQueue();
      return ok({
        ...state,
        failed: failed.map((job) => ({ ...job, failedAt: job.failedAt?.toISOString() ?? null })),
      });
    },
  }),
  route({
    method: 'post',
    path: '/v1/admin/jobs/{jobId}/retry',
    summary: 'Try again now, without waiting for the next attempt; nothing happens to what is delivered',
    tag,
    access: staff('job:manage'),
    params: JobParams,
    body: undefined,
    replies: { 200: JobView },
    idempotent: true,
    handle: (call) =>
      once(call, call.actor.id, async (tx) => ok(presentJob(await retryJob(tx, outboxIdOf(call.params.jobId))))),
  }),
];

const presentJob = (job: EventDelivery): z.output<typeof JobView> => ({
  ...job,
  // The key itself counts what the shop does, and stays inside.
  id: encodeCursor('job', [job.id]),
  createdAt: job.createdAt.toISOString(),
  nextAttemptAt: job.nextAttemptAt.toISOString(),
  deliveredAt: job.deliveredAt?.toISOString() ?? null,
});

function outboxIdOf(jobId: string): number {
  try {
    const [id = null] = decodeCursor('job', jobId, 1);
    // Another spelling of the same bytes is not an id that was given.
    if (encodeCursor('job', [id]) === jobId) return Number(id);
  } catch {
    // As any id of nothing.
  }
  throw notFound();
}
