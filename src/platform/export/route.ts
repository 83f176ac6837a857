import { z } from 'zod';
import { inTransaction } from '../database/transaction.js';
import { type Reply, type Route, route, staff, streamed } from '../http/route.js';
import { type Export, type ExportFormat, exportFormats, written } from './index.js';

const TYPES = { csv: 'text/csv', jsonl: 'application/jsonl' };
export const FILE = { contentType: TYPES.csv, otherTypes: [TYPES.jsonl], description: 'a line for each' };

export const ExportQuery = z.strictObject({
  format: z.enum(exportFormats).default('csv').describe('in a CSV, what would be a formula has a quote before it'),
});

interface Given<T> {
  /** The last part of its path. */
  name: string;
  permission: `${string}:${string}`;
  summary: string;
  content: Export<T>;
}

/** Declares the route that gives all of something as a file. Who took it is in the audit log. */
export const exportRoute = <T>({ name, permission, summary, content }: Given<T>): Route =>
  route({
    method: 'get',
    path: `/v1/admin/exports/${name}`,
    summary,
    tag: 'exports',
    access: staff(permission),
    query: ExportQuery,
    replies: { 200: FILE },
    async handle({ context, query: { format } }) {
      const entry = { action: `${name}:export`, subjectId: name, before: null, after: { format } };
      await inTransaction(context, (tx) => tx.audit(entry));
      return fileOf(content, format, name);
    },
  });

/** All of something as a file of that name. */
export const fileOf = <T>(content: Export<T>, format: ExportFormat, name: string): Reply =>
  streamed(() => written(content, format), {
    'Content-Type': `${TYPES[format]}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
  });
