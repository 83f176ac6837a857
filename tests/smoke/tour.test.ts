import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDir } from '../support/environment.js';
import { installedNode, plainEnvironment, ROOT, type Shop, startShop } from './installed-node.js';

const dataDir = temporaryDir('tour');
let shop: Shop;
beforeAll(async () => {
  shop = await startShop(installedNode(), dataDir);
});
afterAll(async () => {
  await shop.interrupt();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** The commands of the README's tour, in order. */
function tour(): string {
  const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const text = /<!-- tour -->([\s\S]*)<!-- \/tour -->/.exec(readme)?.[1] ?? '';
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]).join('\n');
}

test('the tour of the README works as printed, on the demo shop of a first start', async () => {
  const ports = [shop.urls.panel, shop.urls.user, shop.urls.product, shop.urls.order, shop.urls.cart];
  const commands = tour().replace(
    /localhost:300([0-4])/g,
    (_, digit: string) => new URL(ports[Number(digit)] ?? '').host,
  );
  const password = /password (\S+)/.exec(shop.output())?.[1] ?? '';
  const env = { ...plainEnvironment(dataDir, [0, 0, 0, 0, 0, 0]), OWNER_PASSWORD: password };
  const { stdout } = await promisify(execFile)('bash', ['-euc', commands], { cwd: ROOT, env });
  expect(stdout).toContain('Women');
  expect(stdout).toContain('Men Check Shirt');
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      'processing',
      'sent twice, bought once',
      'pending',
      'cancelled',
      '2',
      "[ 'cancel', 'fulfill', 'refund', 'note' ]",
      'completed',
      'order:fulfill',
    ]),
  );
  expect(stdout).toMatch(/^clean: \d+ checks$/m);
});
