import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { storage } from '../../../platform/storage/index.js';
import { catalogueEvents } from '../catalogue-events.js';

/** The file of an import that is gone, whenever the storage can be reached. */
export const removeImportFiles = defineEventHandler({
  name: 'remove-import-files',
  kinds: [catalogueEvents.importRemoved],
  async external({ subjectId }) {
    await (await storage()).removeAll(`imports/${subjectId}`);
  },
});
