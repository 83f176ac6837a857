import { randomUUID } from 'node:crypto';
import { definePeriodicJob } from '../../../platform/queue/define-job.js';
import { sealEntries } from '../commands/seal-entries.js';

const owner = randomUUID();

/** Links new entries of the audit log into its chain. Every worker runs it, one at a time seals. */
export const sealAuditLog = definePeriodicJob({
  name: 'seal-audit-log',
  everyMs: 5_000,
  async run() {
    await sealEntries(owner);
  },
});
