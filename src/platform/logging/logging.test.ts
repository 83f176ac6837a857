import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger, withLogScope } from './index.js';

function capture() {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { lines, log: createLogger('info', stream) };
}

describe('logging', () => {
  it('carries the request id in every line of its scope, children and later ticks too', async () => {
    const { lines, log } = capture();
    const child = log.child({ module: 'order' });
    await withLogScope({ requestId: 'req-1' }, async () => {
      log.info('one');
      await new Promise((resolve) => setTimeout(resolve, 1));
      child.info({ orderId: 'ord_1' }, 'two');
    });
    log.info('three');
    expect(lines.map((line) => line['requestId'])).toEqual(['req-1', 'req-1', undefined]);
    expect(lines[1]).toMatchObject({ level: 'info', module: 'order', orderId: 'ord_1', msg: 'two' });
  });

  it('hides secrets at any depth and in any spelling', () => {
    const { lines, log } = capture();
    log.info({
      headers: {
        Authorization: 'Bearer s3cret',
        'X-Cart-Token': 's3cret',
        'x-order-token': 's3cret',
        cookie: 's3cret',
      },
      body: { user: { password: 's3cret', refreshToken: 's3cret', access_token: 's3cret', email: 'kept' } },
      list: [{ token: 's3cret' }, { secret: { inner: 's3cret' } }],
      password: 's3cret',
    });
    const text = JSON.stringify(lines);
    expect(text).not.toContain('s3cret');
    expect(text).toContain('kept');
  });

  it('writes an error with its causes, and without the statement and values a driver hangs on it', () => {
    const { lines, log } = capture();
    const driver = Object.assign(new Error('Duplicate entry'), { sql: 'INSERT s3cret', parameters: ['s3cret'] });
    const error = Object.assign(new Error('outer', { cause: driver }), { code: 'E1', sql: 's3cret' });
    log.error({ err: error }, 'failed');
    expect(JSON.stringify(lines)).not.toContain('s3cret');
    expect(lines[0]?.['err']).toMatchObject({ message: 'outer', code: 'E1', cause: { message: 'Duplicate entry' } });
    expect(JSON.stringify(lines[0]?.['err'])).toContain('logging.test.ts');
  });

  it('survives what refers to itself', () => {
    const { lines, log } = capture();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    log.info({ circle, at: new Date(0), bytes: Buffer.from('s3cret') });
    expect(lines[0]).toMatchObject({ at: '1970-01-01T00:00:00.000Z', bytes: '[bytes]' });
  });
});
