import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { StaffMember } from '../factories/staff.js';
import type { Client } from './client.js';
import { type Processes, startProcesses } from './processes.js';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The machine may be busy: it ends what hangs, and measures nothing. */
const PATIENCE_MS = 45_000;
/** What a page may say without anything being wrong: a first visit has nobody signed in, and refusals are tested. */
const EXPECTED = /status of (400|401|403|404|409|412|422|503)/;

export interface Person {
  page: Page;
  context: BrowserContext;
}

/** A running shop, and people in front of browsers. */
export interface Panel {
  url: string;
  shop: Record<'panel' | 'product' | 'cart' | 'order' | 'user', Client>;
  /** A browser of their own, with nothing in it; `signedIn` is at the home page already. */
  visit(signedIn?: { email: string; password: string }, options?: object): Promise<Person>;
  stop(): Promise<void>;
}

/** Starts the built program as one process on the test's own database, and a browser. */
export async function startPanel(env: Record<string, string> = {}): Promise<Panel> {
  const names = ['panel', 'user', 'product', 'order', 'cart', 'worker'] as const;
  const processes: Processes = await startProcesses({
    services: [[...names]],
    env: { MAX_PENDING_ORDERS: '0', ...env },
  });
  const client = (name: (typeof names)[number]) => processes.clients(name)[0]!;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'emporion-browser-'));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: FLAGS,
    env: { ...process.env, HOME: profile },
  });
  const complaints: string[] = [];
  const { baseUrl: url } = client('panel');
  return {
    url,
    shop: {
      panel: client('panel'),
      product: client('product'),
      cart: client('cart'),
      order: client('order'),
      user: client('user'),
    },
    async visit(signedIn, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1360, height: 900 }, ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      listen(page, complaints);
      await page.goto(url);
      if (signedIn) await signIn(page, signedIn);
      return { page, context };
    },
    async stop() {
      await browser.close();
      await processes.stop();
      fs.rmSync(profile, { recursive: true, force: true });
      expect(complaints, 'said by the browser').toEqual([]);
    },
  };
}

/** Errors of scripts, and what the Content-Security-Policy has kept out, fail the test. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) complaints.push(message.text());
  });
}

export async function signIn(page: Page, { email, password }: Pick<StaffMember, 'email' | 'password'>): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  // Whoever goes to another page at once must not take the request back.
  const answered = page.waitForResponse((response) => response.url().endsWith('/auth/login'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await answered;
}

/** As a file manager does it. */
export async function dropFile(target: Locator, name: string, bytes: Buffer): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ([fileName, base64]) => {
      const bytesOf = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      // @ts-expect-error it runs in the browser
      const all = new DataTransfer();
      all.items.add(new File([bytesOf], fileName ?? ''));
      return all;
    },
    [name, bytes.toString('base64')],
  );
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}
