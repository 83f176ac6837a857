import {
  createTable,
  dropTables,
  type Migration,
  nullable,
  primaryId,
  required,
  timestamps,
  type,
} from '../platform/database/ddl.js';

export const migration: Migration = {
  name: '20261125040000-media',
  async up(q) {
    await createTable(
      q,
      'media',
      {
        id: primaryId,
        status: required(type.ascii(16)),
        // Of the file as it came: the same file is kept once. NULL until a direct upload has been looked at.
        sha256: nullable(type.ascii(64)),
        file_name: required(type.text(200)),
        content_type: required(type.ascii(32)),
        bytes: required(type.integer),
        // Of the picture, turned upright; NULL until it has been looked at.
        width: nullable(type.integer),
        height: nullable(type.integer),
        failure: nullable(type.text(200)),
        attempts: required(type.integer, 'DEFAULT 0'),
        // Until when a worker has it in hand.
        lease_until: nullable(type.time),
        // Orders show it, and go on showing it whatever becomes of the product.
        is_ordered: required(type.boolean, 'DEFAULT 0'),
        // Since when nothing shows it.
        unused_since: nullable(type.time),
        version: required(type.integer, 'DEFAULT 1'),
        ...timestamps,
      },
      {
        checks: { status: "status IN ('uploading', 'processing', 'ready', 'failed')" },
        unique: [['sha256']],
        indexes: [['status', 'id'], ['unused_since']],
      },
    );
    // The reference keeps a file that is shown from being removed, whoever tries.
    await createTable(
      q,
      'product_image_media',
      { image_id: primaryId, media_id: required(type.id) },
      {
        references: [
          ['image_id', 'product_images(id)', 'ON DELETE CASCADE'],
          ['media_id', 'media(id)'],
        ],
        indexes: [['media_id']],
      },
    );
  },
  async down(q) {
    // Their files go with the table.
    await q.sequelize.query('DELETE FROM product_images WHERE id IN (SELECT image_id FROM product_image_media)');
    await dropTables(q, 'product_image_media', 'media');
  },
};
