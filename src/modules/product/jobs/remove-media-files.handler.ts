import { defineEventHandler } from '../../../platform/outbox/index.js';
import { storage } from '../../../platform/storage/index.js';
import { catalogueEvents } from '../catalogue-events.js';

/** The files of a picture that is gone, whenever the storage can be reached. */
export const removeMediaFiles = defineEventHandler({
  name: 'remove-media-files',
  kinds: [catalogueEvents.mediaRemoved],
  async external({ subjectId }) {
    await (await storage()).removeAll(subjectId);
  },
});
