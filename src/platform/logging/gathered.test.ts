import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

/** A process of its own, since it has to end. */
const PROGRAM = `
  import { requestLogOf } from ${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))};
  const log = requestLogOf('product');
  for (let n = 0; n < Number(process.env.LINES); n++) {
    log.info({ n, route: '/v1/products', path: '/v1/products', method: 'GET', status: 200 }, 'request');
    if (n % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
  }
  process.exit(0);
`;

it.each([1, 45, 250, 1_000])(
  'in production all of %i lines are written, in order, before the process ends',
  (count) => {
    const secrets = { JWT_SECRET: 'shoppers'.repeat(8), STAFF_JWT_SECRET: 'of-staff'.repeat(8) };
    const env = { NODE_ENV: 'production', LINES: String(count), ...secrets };
    const args = ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM];
    const lines = execFileSync(process.execPath, args, { env, encoding: 'utf8' }).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).n)).toEqual(Array.from({ length: count }, (_, n) => n));
  },
);
