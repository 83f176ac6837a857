import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../../src/config/index.js';
import { keepOrderPictures } from '../../../src/modules/order/jobs/keep-order-pictures.handler.js';
import { processUploadedMedia } from '../../../src/modules/product/jobs/process-media.job.js';
import { removeMediaFiles } from '../../../src/modules/product/jobs/remove-media-files.handler.js';
import { removeUnusedMedia } from '../../../src/modules/product/jobs/remove-unused-media.job.js';
import { dbNowPlus, sql } from '../../../src/platform/database/sql.js';
import { newId } from '../../../src/platform/ids.js';
import { buildGuestOrder } from '../../factories/order.js';
import { buildProduct } from '../../factories/product.js';
import { buildStaff, type StaffMember } from '../../factories/staff.js';
import type { Json } from '../../support/client.js';
import { deliver, eventsOf } from '../../support/deliver.js';
import { eventually } from '../../support/eventually.js';
import { lastAudit } from '../../support/history.js';
import { form, hugePng, picture } from '../../support/pictures.js';
import { type Shop, startShop } from '../../support/shop.js';
import { type StaffClient, staffClient } from '../../support/staff-client.js';
import { uncached } from '../../support/uncached.js';

let shop: Shop;
let editor: StaffMember;
let panel: StaffClient;
beforeAll(async () => {
  shop = await startShop(['panel', 'product', 'cart', 'order']);
  editor = await buildStaff({ role: 'catalog' });
  panel = staffClient(shop.panel, editor);
});
afterAll(() => shop.stop());

const uploads = path.join(config.dataDir, 'uploads');
const leftOver = () => (fs.existsSync(uploads) ? fs.readdirSync(uploads) : []);
const inMedia = (url: string) => url.slice(url.indexOf('/media/'));
const fetchMedia = (url: string, headers: Record<string, string> = {}) =>
  fetch(shop.product.baseUrl + inMedia(url), { headers });

async function upload(productId: string, files: Parameters<typeof form>[1], alt?: string): Promise<Json> {
  const answer = await panel.post(`/products/${productId}/images`, form('images', files, alt ? { alt } : {}));
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}

describe('pictures of a product', () => {
  it('are taken several at once, and shown as WebP in several widths when they are ready', async () => {
    const { id, slug } = await buildProduct();
    const product = await upload(id, [await picture(1000, 500), await picture(200, 100, 'jpeg')], 'A boot');
    expect(product.images).toMatchObject([
      { alt: 'A boot', url: expect.stringMatching(/\/media\/med_\w+\/1000\.webp$/) },
      { alt: 'A boot', url: expect.stringMatching(/\/200\.webp$/) },
    ]);
    const store = uncached(shop.product);
    expect((await store.get(`/v1/products/${slug}`)).body.images).toEqual([]);
    expect((await fetchMedia(product.images[0].url)).status).toBe(404);

    await processUploadedMedia.run();
    const { url, srcset } = product.images[0];
    expect((await store.get(`/v1/products/${slug}`)).body.images[0]).toEqual({ url, alt: 'A boot', srcset });
    expect(srcset.split(', ').map((part: string) => part.split(' ')[1])).toEqual(['320w', '640w', '1000w']);
    for (const part of srcset.split(', ')) {
      const [address = '', width = ''] = part.split(' ');
      const answer = await fetchMedia(address);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      const shown = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect([shown.format, shown.width, shown.height]).toEqual([
        'webp',
        Number.parseInt(width, 10),
        Math.round(Number.parseInt(width, 10) / 2),
      ]);
    }
    expect((await panel.get(`/products/${id}`)).body).toEqual({ ...product, updatedAt: expect.any(String) });
    expect(await lastAudit(id)).toMatchObject({ action: 'product:set_images', actor: editor.id });
  });

  it('are served to be kept for ever, by ETag and by range', async () => {
    const product = await upload((await buildProduct()).id, [await picture(300, 200)]);
    await processUploadedMedia.run();
    const { url } = product.images[0];
    const whole = await fetchMedia(url);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
      'accept-ranges': 'bytes',
      'content-length': String(bytes.length),
    });
    const etag = String(whole.headers.get('etag'));
    expect((await fetchMedia(url, { 'If-None-Match': etag })).status).toBe(304);
    const part = await fetchMedia(url, { Range: 'bytes=2-9' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-9/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(2, 10));
    const tail = await fetchMedia(url, { Range: 'bytes=-4', 'If-Range': etag });
    expect(Buffer.from(await tail.arrayBuffer())).toEqual(bytes.subarray(-4));
    expect((await fetchMedia(url, { Range: 'bytes=2-9', 'If-Range': '"other"' })).status).toBe(200);
    expect((await fetchMedia(url, { Range: 'bytes=999999-' })).status).toBe(416);
    expect((await fetchMedia(url.replace(/300\.webp/, 'original'))).status).toBe(404);
    expect((await fetchMedia(url.replace(/300\.webp/, '301.webp'))).status).toBe(404);
    const head = await fetch(shop.product.baseUrl + inMedia(url), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be %s, whatever they are called', async (format) => {
    const file: [string, Buffer] = ['../../etc/passwd.svg', await picture(64, 48, format)];
    const product = await upload((await buildProduct()).id, [file]);
    await processUploadedMedia.run();
    const media = (await panel.get(`/media/${product.images[0].mediaId}`)).body;
    const shown = { status: 'ready', fileName: 'passwd.svg', contentType: `image/${format}`, width: 64, height: 48 };
    expect(media).toMatchObject({ ...shown, uses: 1 });
  });

  it('lose what else was in the file, and stand upright', async () => {
    const file = await sharp(await picture(400, 200, 'jpeg'))
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const product = await upload((await buildProduct()).id, [file]);
    await processUploadedMedia.run();
    expect(product.images[0].url).toMatch(/\/200\.webp$/);
    const bytes = Buffer.from(await (await fetchMedia(product.images[0].url)).arrayBuffer());
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif]).toEqual([200, 400, undefined]);
  });

  it('are kept once where they are the same, and can be put in order with others', async () => {
    const same = await picture();
    const { id } = await buildProduct({ images: [{ url: 'https://example.com/a.jpg', alt: '' }] });
    const product = await upload(id, [same, same]);
    const [first, second, third] = product.images;
    expect(second.mediaId).toBe(third.mediaId);
    const other = await buildProduct();
    const { mediaId } = second;
    const images = [{ mediaId, alt: 'Mine' }, { url: 'https://example.com/b.jpg' }];
    expect((await panel.put(`/products/${other.id}/images`, { images })).body.images).toMatchObject([
      { mediaId, alt: 'Mine' },
      { mediaId: null },
    ]);
    const order = [{ id: third.id, alt: 'Now first' }, { id: first.id }];
    expect((await panel.put(`/products/${id}/images`, { images: order })).body.images).toMatchObject([
      { mediaId },
      { mediaId: null },
    ]);
    expect((await panel.get(`/media/${mediaId}`)).body.uses).toBe(2);
    const unknown = { images: [{ mediaId: newId('med') }] };
    expect(await panel.put(`/products/${id}/images`, unknown)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'images.0.mediaId' }] },
    });
  });

  it('are uploaded first and belong to a product from its beginning', async () => {
    const { body } = await panel.post('/media', form('files', [await picture(400, 300)]));
    const mediaId = body.items[0].id;
    const made = await panel.post('/products', { name: 'Pictured Stool', images: [{ mediaId, alt: 'From the side' }] });
    expect(made).toMatchObject({ status: 201, body: { images: [{ mediaId, alt: 'From the side' }] } });
    const both = [{ mediaId, url: 'https://example.com/b.jpg' }];
    expect(await panel.post('/products', { name: 'Pictured twice', images: both })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'images.0' }] },
    });
  });

  it('are added once for one key, and not to a product that somebody else has changed', async () => {
    const { id } = await buildProduct();
    const file = await picture();
    const send = () => panel.post(`/products/${id}/images`, form('images', [file]), { 'idempotency-key': 'once' });
    const [a, b] = [await send(), await send()];
    expect(b.headers['idempotency-replayed']).toBe('true');
    expect(b.body).toEqual(a.body);
    const other = form('images', [await picture()]);
    expect(await panel.post(`/products/${id}/images`, other, { 'idempotency-key': 'once' })).toMatchObject({
      status: 422,
    });
    expect(await panel.post(`/products/${id}/images`, form('images', [file]), { 'if-match': '"99"' })).toMatchObject({
      status: 412,
    });
    expect((await panel.get(`/products/${id}`)).body.images).toHaveLength(1);
  });
});

describe('what is no upload', () => {
  const boundary = 'xxBOUNDARYxx';
  const part = (name: string, content: string, file = '; filename="a.png"') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  const end = `--${boundary}--\r\n`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const many = Array.from({ length: 60 }, (_, at) => part(`f${at}`, 'x', '')).join('');

  it.each<[string, () => Promise<unknown> | unknown, string | null, number, object]>([
    [
      'a file that is no picture',
      () => form('files', [Buffer.from('hello')]),
      null,
      400,
      { errors: [{ path: 'files.0' }] },
    ],
    [
      'an SVG',
      () => form('files', [['a.png', Buffer.from(svg)]]),
      null,
      400,
      { errors: [{ path: 'files.0', message: expect.stringContaining('SVG') }] },
    ],
    [
      'a huge PNG',
      () => form('files', [hugePng(30_000, 30_000)]),
      null,
      400,
      { errors: [{ message: expect.stringContaining('30000 × 30000') }] },
    ],
    [
      'too large a file',
      () => form('files', [Buffer.alloc(10_000_001)]),
      null,
      413,
      { detail: expect.stringContaining('10 MB') },
    ],
    [
      'too many files',
      () => form('files', Array(11).fill(Buffer.from('x'))),
      null,
      400,
      { errors: [{ path: 'files' }] },
    ],
    ['a file elsewhere', () => form('other', [Buffer.from('x')]), null, 400, { errors: [{ path: 'other' }] }],
    [
      'an unknown field',
      async () => form('files', [await picture()], { surprise: '1' }),
      null,
      400,
      { errors: [{ path: 'surprise' }] },
    ],
    ['no file', () => form('files', []), null, 400, {}],
    ['a truncated body', () => part('files', 'xxx'), type, 400, { code: 'malformed_multipart' }],
    ['no boundary', () => part('files', 'xxx') + end, 'multipart/form-data', 400, { code: 'malformed_multipart' }],
    ['too many parts', () => many + end, type, 400, { code: 'malformed_multipart' }],
    ['nested names', () => part('a[b][c]', 'x', '') + end, type, 400, {}],
    ['JSON', () => ({ files: [] }), 'application/json', 415, { code: 'unsupported_media_type' }],
  ])('%s is a clear problem and leaves nothing', async (...[, body, contentType, status, problem]) => {
    const before = await count();
    const headers = contentType ? { 'content-type': contentType } : {};
    const answer = await panel.post('/media', await body(), headers);
    expect(answer).toMatchObject({ status, body: { status, ...problem } });
    expect(leftOver()).toEqual([]);
    expect(await count()).toBe(before);
  });

  it('a connection that ends in the middle leaves nothing', async () => {
    const body = part('files', 'x'.repeat(100_000));
    const controller = new AbortController();
    const stream = new ReadableStream({
      start(source) {
        source.enqueue(new TextEncoder().encode(body));
        setTimeout(() => controller.abort(), 300);
      },
    });
    const sent = fetch(`${shop.panel.baseUrl}/v1/admin/media`, {
      method: 'POST',
      headers: { authorization: `Bearer ${editor.token}`, 'content-type': type },
      body: stream,
      signal: controller.signal,
      duplex: 'half',
    } as RequestInit);
    await expect(sent).rejects.toThrow();
    await eventually(() => leftOver().length === 0);
  });

  it('a picture whose pixels are damaged fails in the worker, and is never shown', async () => {
    const whole = await picture(600, 600, 'jpeg');
    const { id, slug } = await buildProduct();
    const product = await upload(id, [whole.subarray(0, whole.length / 2)]);
    await processUploadedMedia.run();
    const media = (await panel.get(`/media/${product.images[0].mediaId}`)).body;
    expect(media).toMatchObject({ status: 'failed', failure: expect.stringContaining('damaged'), url: null });
    expect((await uncached(shop.product).get(`/v1/products/${slug}`)).body.images).toEqual([]);
  });
});

describe('the library', () => {
  const add = async () => (await panel.post('/media', form('files', [await picture()]))).body.items[0];
  const filesOf = (id: string) => fs.existsSync(path.join(config.dataDir, 'media', id));
  const removed = async (id: string) => {
    for (const event of await eventsOf(id)) if (event.kind === 'media.removed') await deliver(removeMediaFiles, event);
    return !filesOf(id);
  };
  const waitADay = (id: string) =>
    sql(null, `UPDATE media SET unused_since = ${dbNowPlus(-90_000)} WHERE id = ?`, [id]);

  it('lists what was uploaded, and deletes what nothing shows', async () => {
    const media = await add();
    expect(media).toMatchObject({ status: 'processing', url: null, uses: 0, fileName: 'picture.png' });
    expect((await panel.get('/media?limit=1')).body).toMatchObject({ items: [{ id: media.id }] });
    const { id } = await buildProduct();
    await panel.put(`/products/${id}/images`, { images: [{ mediaId: media.id }] });
    expect(await panel.delete(`/media/${media.id}`)).toMatchObject({ status: 409, body: { code: 'in_use' } });
    await panel.put(`/products/${id}/images`, { images: [] });
    expect(await panel.delete(`/media/${media.id}`)).toMatchObject({ status: 204 });
    expect(await lastAudit(media.id)).toMatchObject({ action: 'media:delete', actor: editor.id });
    expect(await removed(media.id)).toBe(true);
  });

  it('forgets what nothing has shown for a day, and nothing else', async () => {
    const [unused, used, fresh, again] = [await add(), await add(), await add(), await picture()];
    const back = (await panel.post('/media', form('files', [again]))).body.items[0];
    await removeUnusedMedia.run();
    for (const { id } of [unused, used, back]) await waitADay(id);
    await panel.put(`/products/${(await buildProduct()).id}/images`, { images: [{ mediaId: used.id }] });
    expect((await panel.post('/media', form('files', [again]))).body.items[0].id).toBe(back.id);
    await removeUnusedMedia.run();
    expect(await panel.get(`/media/${unused.id}`)).toMatchObject({ status: 404 });
    expect(await removed(unused.id)).toBe(true);
    for (const { id } of [used, fresh, back]) {
      expect(await panel.get(`/media/${id}`)).toMatchObject({ status: 200 });
      expect(filesOf(id)).toBe(true);
    }
  });

  it('keeps for ever what an order shows', async () => {
    const file = await picture(90, 90);
    const { id, variants } = await buildProduct();
    const product = await upload(id, [file]);
    const { mediaId } = product.images[0];
    await processUploadedMedia.run();
    const order = await buildGuestOrder(shop, { [String(variants[0]?.id)]: 1 });
    for (const event of await eventsOf(order.id)) {
      if (event.kind === 'order.placed') await deliver(keepOrderPictures, event);
    }
    await panel.put(`/products/${id}/images`, { images: [] });
    await waitADay(mediaId);
    await removeUnusedMedia.run();
    expect(await panel.delete(`/media/${mediaId}`)).toMatchObject({ status: 409, body: { code: 'in_use' } });
  });

  it('never removes a picture that comes to be shown while it is removed', async () => {
    for (let round = 0; round < 5; round++) {
      const media = await add();
      const { id } = await buildProduct();
      await waitADay(media.id);
      const images = [{ mediaId: media.id }];
      const [shown] = await Promise.all([panel.put(`/products/${id}/images`, { images }), removeUnusedMedia.run()]);
      const isThere = (await panel.get(`/media/${media.id}`)).status === 200;
      expect([200, 400]).toContain(shown.status);
      expect(isThere).toBe(shown.status === 200);
    }
  });

  it('takes no direct uploads where files are kept on the disk', async () => {
    const file = { fileName: 'a.png', contentType: 'image/png', bytes: 1000 };
    const answer = await panel.post('/media/uploads', file);
    expect(answer).toMatchObject({ status: 409, body: { code: 'direct_upload_unavailable' } });
  });
});

async function count(): Promise<number> {
  return Number((await sql<{ n: number }>(null, 'SELECT COUNT(*) AS n FROM media')).rows[0]?.n);
}
