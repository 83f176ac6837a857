import { expect, test } from 'vitest';
import { migration } from '../../src/migrations/20261127100000-search-words.js';
import { sequelize } from '../../src/platform/database/sequelize.js';
import { sql } from '../../src/platform/database/sql.js';
import { buildProduct } from '../factories/product.js';

test('products that were written by the release before are found by the beginnings of their words', async () => {
  const texts = async () =>
    (await sql<{ text: string }>(null, 'SELECT search_text AS text FROM products ORDER BY id')).rows;
  await buildProduct({
    name: 'Çift Katlı (Kahve) Fincanı',
    description: 'Isı geçirmez; 2’li set.',
    variants: [{ sku: 'CK-2' }],
  });
  await buildProduct({ name: 'Mug', variants: [] });
  const written = await texts();
  await sql(
    null,
    "UPDATE products SET search_text = 'cift katli (kahve) fincani ck-2 isi gecirmez; 2’li set.' WHERE name <> 'Mug'",
  );
  await migration.up(sequelize.getQueryInterface());
  expect(await texts()).toEqual(written);
  expect(written[0]?.text).toBe('cift katli kahve fincani ck 2 isi gecirmez li set');
});
