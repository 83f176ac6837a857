import jwt from 'jsonwebtoken';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { config } from '../../src/config/index.js';
import { codeOf } from '../factories/otp.js';
import { buildRole, buildStaff, type StaffMember } from '../factories/staff.js';
import { type Panel, signIn, startPanel } from '../support/browser.js';
import { mailsAbout } from '../support/mails.js';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.stop());

test('a second factor is turned on by its picture or key, and asked for from then on', async () => {
  const staff = await buildStaff();
  const { page } = await panel.visit(staff);
  const { secret, recoveryCodes } = await enrol(page, staff);
  await page.getByRole('heading', { name: 'Second factor: On' }).waitFor();

  const other = (await panel.visit(staff)).page;
  const code = other.getByLabel('Code or recovery code');
  await code.fill('000000');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('alert').waitFor();
  // That of the step after the one that was used to confirm it.
  await code.fill(codeOf(secret, 1));
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('heading', { name: 'Home' }).waitFor();

  const third = (await panel.visit(staff)).page;
  await third.getByLabel('Code or recovery code').fill(recoveryCodes[0] ?? '');
  await third.getByRole('button', { name: 'Sign in' }).click();
  await third.getByRole('heading', { name: 'Home' }).waitFor();
  const again = (await panel.visit(staff)).page;
  await again.getByLabel('Code or recovery code').fill(recoveryCodes[0] ?? '');
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.getByRole('alert').waitFor();
});

async function enrol(page: Page, { password }: StaffMember): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.goto(`${panel.url}/account`);
  await page.getByRole('button', { name: 'Turn on' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Current password').fill(password);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('img', { name: 'Code to read with an authenticator app' }).waitFor();
  const secret = ((await dialog.getByRole('note', { name: 'Key' }).textContent()) ?? '').replaceAll(' ', '');
  await dialog.getByRole('textbox').fill('000000');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('textbox').fill(codeOf(secret));
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  const recoveryCodes = ((await dialog.locator('pre').textContent()) ?? '').split('\n');
  expect(recoveryCodes).toHaveLength(10);
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
  return { secret, recoveryCodes };
}

test('somebody is invited, follows the link of the mail, and works with their role', async () => {
  await (await buildRole(['order:read'])).update({ name: 'Packer' });
  const owner = await buildStaff();
  const { page } = await panel.visit(owner);
  await page.getByRole('menuitem', { name: 'Staff' }).click();
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Dorothy Vaughan');
  await dialog.getByLabel('E-mail').fill('dorothy@example.com');
  await dialog.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: 'Packer' }).click();
  await dialog.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('row').filter({ hasText: 'dorothy@example.com' }).getByText('Invited').waitFor();

  const { items } = (await panel.shop.panel.get('/v1/admin/staff?status=invited', { token: owner.token })).body;
  const [mail] = await mailsAbout(items[0].id, 1);
  const link = /\S+#\/accept-invitation\?token=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const invited = await follow(link);
  await invited.getByRole('heading', { name: 'Welcome' }).waitFor();
  expect(invited.url()).not.toContain('?token=');
  await invited.getByLabel('Password').fill('copper meadow 9 flute');
  await invited.getByRole('button').click();
  await invited.getByRole('menuitem', { name: 'Orders' }).waitFor();
  expect(await invited.getByRole('menuitem', { name: 'Products' }).count()).toBe(0);

  const late = await follow(link);
  await late.getByLabel('Password').fill('another 9 copper flute');
  await late.getByRole('button').click();
  await late.getByRole('alert').waitFor();
  await late.goto(panel.url);
  await signIn(late, { email: 'dorothy@example.com', password: 'copper meadow 9 flute' });
  await late.getByRole('menuitem', { name: 'Orders' }).waitFor();
});

/** From the mail, in a browser of one's own. */
async function follow(link: string): Promise<Page> {
  const { page } = await panel.visit();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto(link);
  return page;
}

test('two tabs whose tokens the server has let expire both go on, without a new sign-in', async () => {
  const { page, context } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
  const other = await context.newPage();
  await other.goto(panel.url);
  await other.getByRole('menuitem', { name: 'Orders' }).waitFor();
  const refused = await Promise.all([letExpire(page), letExpire(other)]);
  for (const name of ['Orders', 'Customers'] as const) {
    await Promise.all([page, other].map((tab) => tab.getByRole('menuitem', { name }).click()));
    await Promise.all([page, other].map((tab) => tab.getByRole('heading', { name, level: 1 }).waitFor()));
    await Promise.all([page, other].map((tab) => tab.getByText(`No ${name.toLowerCase()} yet`).waitFor()));
  }
  expect(refused.map((count) => count() > 0)).toEqual([true, true]);
});

test('a server that is away while a token is renewed signs nobody out', async () => {
  const { page } = await panel.visit(await buildStaff());
  await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
  await letExpire(page);
  let refused = 0;
  await page.route('**/v1/admin/auth/refresh', async (route) => {
    if (refused === 2) return route.continue();
    refused += 1;
    await route.fulfill({ status: 503, json: { code: 'unavailable', status: 503 } });
  });
  await page.getByRole('menuitem', { name: 'Orders' }).click();
  await page.getByText('No orders yet').waitFor();
  expect(refused).toBe(2);
});

/** What a page sends carries its token as it will be when its time is over, until it has been given another. */
async function letExpire(page: Page): Promise<() => number> {
  let isRenewed = false;
  let count = 0;
  // A token made in the same second is the same text: told by the answer, not by the token.
  page.on('response', (response) => {
    isRenewed ||= response.ok() && response.url().endsWith('/auth/refresh');
  });
  await page.route('**/v1/admin/**', async (route) => {
    const headers = route.request().headers();
    const sent = headers['authorization'];
    if (!sent || isRenewed) return route.continue();
    count += 1;
    await route.continue({ headers: { ...headers, authorization: `Bearer ${expired(sent.slice('Bearer '.length))}` } });
  });
  return () => count;
}

function expired(token: string): string {
  const { exp, ...claims } = jwt.decode(token) as { exp: number };
  return jwt.sign({ ...claims, exp: exp - 3_600 }, config.auth.staffJwtSecrets[0] ?? '', { algorithm: 'HS256' });
}
