import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { config } from '../../../src/config/index.js';
import { processUploadedMedia } from '../../../src/modules/product/jobs/process-media.job.js';
import { removeMediaFiles } from '../../../src/modules/product/jobs/remove-media-files.handler.js';
import { storage } from '../../../src/platform/storage/index.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff } from '../../factories/staff.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { temporaryDir } from '../../support/environment.js';
import { form, picture } from '../../support/pictures.js';
import type { S3Server } from '../../support/s3-server.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';

// Read once, when the configuration is loaded.
const server: S3Server = await vi.hoisted(async () => {
  const { startS3 } = await import('../../support/s3-server.js');
  const started = await startS3();
  Object.assign(process.env, started.env);
  return started;
});

let shop: Shop;
let panel: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'product']);
  panel = staffClient(shop.panel, await buildStaff({ role: 'catalog' }));
});
afterAll(async () => {
  await shop.stop();
  await server.stop();
});

const fetchMedia = (url: string, headers: Record<string, string> = {}) =>
  fetch(shop.product.baseUrl + url.slice(url.indexOf('/media/')), { headers });

describe('with a bucket', () => {
  it('uploaded pictures are kept there, and served from it whole and by range', async () => {
    const { id } = await buildProduct();
    const product = (await panel.post(`/products/${id}/images`, form('images', [await picture(900, 300)]))).body;
    await processUploadedMedia.run();
    const { url, mediaId } = product.images[0];
    expect(fs.existsSync(path.join(config.dataDir, 'media'))).toBe(false);
    const whole = await fetchMedia(url);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(whole.headers.get('content-length')).toBe(String(bytes.length));
    const part = await fetchMedia(url, { Range: 'bytes=5-14' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5-14/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(5, 15));
    expect((await fetchMedia(url, { 'If-None-Match': String(whole.headers.get('etag')) })).status).toBe(304);
    expect((await fetchMedia(url.replace('900.webp', '901.webp'))).status).toBe(404);

    await panel.put(`/products/${id}/images`, { images: [] });
    expect(await panel.delete(`/media/${mediaId}`)).toMatchObject({ status: 204 });
    for (const event of await eventsOf(mediaId)) await deliver(removeMediaFiles, event);
    expect((await fetchMedia(url)).status).toBe(404);
  });

  it('streams are stored byte for byte', async () => {
    const folder = temporaryDir('stream');
    const file = path.join(folder, 'large');
    const content = Buffer.alloc(200_000, 'abc');
    fs.writeFileSync(file, content);
    const store = await storage();
    await store.put('imports/test/file', { file }, 'text/csv');
    fs.rmSync(folder, { recursive: true });
    const found = await store.open('imports/test/file');
    const hash = createHash('sha256');
    for await (const chunk of found?.stream ?? []) hash.update(chunk);
    expect(found?.bytes).toBe(content.length);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
    await store.removeAll('imports/test');
    expect(await store.open('imports/test/file')).toBeNull();
  });

  it('a large picture goes straight there, and is looked at before it can be shown', async () => {
    const bytes = await picture(700, 700);
    const asked = { fileName: 'large.png', contentType: 'image/png', bytes: bytes.length };
    const { media, upload } = (await panel.post('/media/uploads', asked)).body;
    expect(media).toMatchObject({ status: 'uploading', width: null });
    expect(await panel.post(`/media/${media.id}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'upload_incomplete' },
    });
    const early = await panel.put(`/products/${(await buildProduct()).id}/images`, { images: [{ mediaId: media.id }] });
    expect(early).toMatchObject({ status: 400 });
    const put = await fetch(upload.url, {
      method: upload.method,
      headers: upload.headers,
      body: new Uint8Array(bytes),
    });
    expect(put.status).toBe(200);
    expect(await panel.post(`/media/${media.id}/complete`)).toMatchObject({
      status: 200,
      body: { status: 'processing' },
    });
    await processUploadedMedia.run();
    const ready = (await panel.get(`/media/${media.id}`)).body;
    expect(ready).toMatchObject({ status: 'ready', width: 700, url: expect.stringMatching(/700\.webp$/) });
    expect((await fetchMedia(ready.url)).status).toBe(200);
  });

  it('what is no picture fails, though it went straight there', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const asked = { fileName: 'x.png', contentType: 'image/png', bytes: bytes.length };
    const { media, upload } = (await panel.post('/media/uploads', asked)).body;
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) });
    await panel.post(`/media/${media.id}/complete`);
    await processUploadedMedia.run();
    expect((await panel.get(`/media/${media.id}`)).body).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('SVG'),
    });
  });

  it('that does not answer is 503 within the budget, and nothing is half there', async () => {
    await server.stop();
    const answer = await panel.post('/media', form('files', [await picture()]));
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });
});
