// Run as a process of its own, to be killed: a relay whose handlers leave a row and a line for each event.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineEventHandler, startRelay } from '../../../src/platform/outbox/index.js';

const [, , told = ''] = process.argv;

startRelay([
  defineEventHandler({
    name: 'record',
    kinds: ['test.happened'],
    async inTransaction(events, tx) {
      for (const { subjectId } of events) {
        await tx.audit({ action: 'test:record', subjectId, before: null, after: null });
        await sleep(5);
      }
    },
  }),
  defineEventHandler({
    name: 'tell',
    kinds: ['test.happened'],
    async external(event) {
      fs.appendFileSync(told, `${event.subjectId}\n`);
      await sleep(5);
    },
  }),
]);
setInterval(() => undefined, 1_000);
