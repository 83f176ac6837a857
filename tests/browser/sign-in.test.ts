import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStaff } from '../factories/staff.js';
import { type Panel, signIn, startPanel } from '../support/browser.js';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.stop());

test('a wrong password is told, the right one opens the panel, and it stays open over a reload', async () => {
  const staff = await buildStaff();
  const { page } = await panel.visit();
  await signIn(page, { email: staff.email, password: 'not the password' });
  await page.getByText('Wrong e-mail address, password or code.').waitFor();
  await signIn(page, staff);
  await page.getByRole('menuitem', { name: 'Orders' }).click();
  await page.getByRole('heading', { name: 'Orders' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Orders' }).waitFor();
  // No script of the page can read what keeps it signed in.
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('two tabs renew their tokens at once, and both stay signed in', async () => {
  const { page, context } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
  const other = await context.newPage();
  await other.goto(panel.url);
  await other.getByRole('menuitem', { name: 'Orders' }).waitFor();
  for (let i = 0; i < 3; i++) {
    await Promise.all([page.reload(), other.reload()]);
    await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
    await other.getByRole('menuitem', { name: 'Orders' }).waitFor();
  }
});

test('a first visit fetches at most 450 kB of scripts, and the home page without its chart no more', async () => {
  const { page } = await panel.visit();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  const atFirst = await scripts(page);
  await signIn(page, await buildStaff());
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.getByText('No sales in this time').waitFor();
  const atHome = await scripts(page);
  console.info(`scripts, compressed: ${atFirst} bytes for the sign-in, ${atHome} with the home page`);
  expect(atFirst).toBeGreaterThan(100_000);
  expect(atHome).toBeLessThanOrEqual(450_000);
});

const scripts = (page: Page): Promise<number> =>
  page.evaluate(`performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);

test('the page carries a strict policy, its assets are kept, and no address of the API is a page', async () => {
  const page = await fetch(`${panel.url}/orders`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(policy).toContain("default-src 'none';script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
  const asset = await fetch(panel.url + script);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  for (const path of ['/v1/nothing', '/v1', '/docs/nothing', '/assets/nothing.js', '/health/nothing']) {
    expect((await fetch(panel.url + path, { headers: { accept: 'text/html' } })).status, path).toBe(404);
  }
  expect((await fetch(`${panel.url}/openapi.json`)).headers.get('content-type')).toContain('application/json');
});
