import { z } from 'zod';
import { importStatuses } from '../../../models/product/import-status.js';
import { adminPageQuery, Time } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { importFormats } from '../import/read-file.js';

export const IMPORT_FILE = { field: 'file', maxFiles: 1, maxBytes: 200_000_000 };

export const ImportParams = z.strictObject({ importId: idSchema('imp') });
export const ImportQuery = z.strictObject(adminPageQuery);

export const CreateImportRequest = z.strictObject({
  format: z.enum(importFormats).optional().describe('told by the columns where it is not given'),
  trackStock: z.enum(['true', 'false']).default('false').describe('track every variant, also where the file does not'),
});

export const Import = z
  .strictObject({
    id: idSchema('imp'),
    status: z.enum(importStatuses).describe('`ready` when it was read to its end and may be started'),
    format: z.enum(importFormats),
    fileName: z.string(),
    bytes: z.int(),
    trackStock: z.boolean(),
    total: z.int().describe('products and wrong rows that the file holds'),
    done: z.int().describe('how many of them have been taken over or refused'),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    refused: z.int().describe('how many `errors` there are'),
    preview: z
      .array(
        z.strictObject({
          row: z.int(),
          slug: z.string(),
          name: z.string(),
          variants: z.int(),
          isNew: z.boolean(),
        }),
      )
      .nullable()
      .describe('the first products, once it was checked'),
    expected: z
      .strictObject({
        created: z.int(),
        updated: z.int(),
        unchanged: z.int(),
        variants: z.int().describe('of all products that would not be refused'),
        newCategories: z.array(z.string()).describe('the first 100, such as `Men › Shirts`'),
        newCategoryCount: z.int(),
        warnings: z
          .array(z.strictObject({ row: z.int(), item: z.string(), reason: z.string() }))
          .describe('the first 100 things that would be taken over otherwise than they are written'),
        warningCount: z.int(),
      })
      .nullable()
      .describe('what would have become of the file when it was checked; `refused` counts its errors until it runs'),
    failure: z.string().nullable().describe('why the file cannot be read'),
    createdAt: Time,
    finishedAt: Time.nullable(),
  })
  .meta({ id: 'Import' });
