import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { eventually } from '../../support/eventually.js';
import { emptyPlace, killPrograms, type Place, startProgram, urlsOf } from './program.js';

const TIMEOUT = 60_000;
const isMysql = process.env['DB_DIALECT'] === 'mysql';
let place: Place;

beforeEach(() => {
  place = emptyPlace(inject('runId'));
});
afterEach(async () => {
  killPrograms();
  await place.remove();
});

const status = async (url: string) => (await fetch(url)).status;
/** Of the database and the files beside it. */
const modesOf = (folder: string) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.startsWith('emporion.sqlite'))
    .map((name) => (fs.statSync(path.join(folder, name)).mode & 0o777).toString(8));
const secret = 'a-secret-of-more-than-thirty-two-bytes';
const production = {
  NODE_ENV: 'production',
  JWT_SECRET: secret,
  STAFF_JWT_SECRET: `${secret}-2`,
  BCRYPT_COST: '10',
};
async function signIn(url: string | undefined, email: string, password: string): Promise<number> {
  const answer = await fetch(`${url}/v1/admin/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.status;
}
const isOpen = (url: string | undefined) =>
  status(`${url}/health/live`).then(
    (code) => code === 200,
    () => false,
  );

describe('the program', () => {
  it(
    'starts on nothing, prints where everything is, starts again as it was, and ends with 0 at Ctrl-C',
    async () => {
      const first = startProgram(place);
      await first.untilStarted();
      const urls = urlsOf(first.output());
      expect(Object.keys(urls)).toEqual(['panel', 'user', 'product', 'order', 'cart', 'worker']);
      if (!isMysql) expect(modesOf(place.dataDir)).not.toContain('644');
      for (const url of Object.values(urls)) expect(await status(`${url}/health/ready`)).toBe(200);
      for (const name of ['panel', 'user', 'product', 'order', 'cart'] as const) {
        expect(first.output()).toContain(`${urls[name]}/docs`);
        expect(await status(`${urls[name]}/docs`)).toBe(200);
      }
      const home = await (await fetch(`${urls.panel}/`)).text();
      // The panel, or where it was not built a page that leads to the documentation; neither has a script in the page.
      expect(home).toMatch(/id="root"|href="docs"/);
      expect(home).not.toMatch(/<script[^>]*>[^<]/);
      expect((await fetch(`${urls.user}/`)).url).toBe(`${urls.user}/docs`);

      const [, password = ''] = /owner@example\.com {2}password (\S+)/.exec(first.output()) ?? [];
      const login = (url: string | undefined) => signIn(url, 'owner@example.com', password);
      expect(await login(urls.panel)).toBe(200);
      first.child.kill('SIGINT');
      expect(await first.ended()).toBe(0);

      const second = startProgram(place);
      await second.untilStarted();
      expect(second.output()).not.toMatch(/migrated|created/);
      expect(second.output()).not.toContain(password);
      expect(await login(urlsOf(second.output()).panel)).toBe(200);
      second.child.kill('SIGTERM');
      expect(await second.ended()).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'says in production which settings are not for it',
    async () => {
      const owner = { OWNER_EMAIL: 'ada@example.com', OWNER_PASSWORD: 'a long password of hers' };
      const program = startProgram(place, { ...production, ...owner, MIGRATE: 'auto', PAYMENT_PROVIDERS: 'mock' });
      await program.untilStarted();
      await eventually(() => program.output().includes('PANEL_URL is not set'));
      expect(program.output()).toContain('PAYMENT_PROVIDERS has mock: whoever asks has paid');
      expect(program.output()).toContain('SMTP_URL is not set');
      expect(program.output()).not.toContain('DEMO_DATA');
    },
    TIMEOUT,
  );

  it(
    'runs only the services it is asked for',
    async () => {
      const program = startProgram(place, { SERVICES: 'order,cart' });
      await program.untilStarted();
      const urls = urlsOf(program.output());
      expect(Object.keys(urls)).toEqual(['order', 'cart']);
      expect(await isOpen(urls.order)).toBe(true);
      expect(program.output()).not.toContain('owner');
      program.child.kill('SIGINT');
      expect(await program.ended()).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'finishes a request that is in flight before it ends',
    async () => {
      const program = startProgram(place, { SERVICES: 'cart' });
      await program.untilStarted();
      const { cart = '' } = urlsOf(program.output());
      const { port } = new URL(cart);
      const socket = net.connect(Number(port), '127.0.0.1');
      let answer = '';
      socket.setEncoding('utf8').on('data', (text) => {
        answer += text;
      });
      const body = '{}';
      const head = [
        'POST /v1/carts HTTP/1.1',
        'Host: x',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n{`);
      await sleep(300);
      program.child.kill('SIGINT');
      await sleep(300);
      expect(await isOpen(cart)).toBe(false);
      socket.write('}');
      expect(await program.ended()).toBe(0);
      expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    },
    TIMEOUT,
  );

  it(
    'ends at once at a second Ctrl-C',
    async () => {
      const program = startProgram(place, { SERVICES: 'cart' });
      await program.untilStarted();
      const { port } = new URL(urlsOf(program.output()).cart ?? '');
      const socket = net.connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        'POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{',
      );
      await sleep(300);
      program.child.kill('SIGINT');
      await sleep(800);
      const askedAt = performance.now();
      program.child.kill('SIGINT');
      expect(await program.ended()).toBe(130);
      expect(performance.now() - askedAt).toBeLessThan(8_000);
    },
    TIMEOUT,
  );
});

describe('the command line', () => {
  const cli = (args: string[], env = {}) => startProgram(place, env, ['src/cli/index.ts', ...args]);

  it(
    'migrates, verifies and reverts',
    async () => {
      const before = cli(['migrate', 'status']);
      await before.ended();
      expect(before.output()).toMatch(isMysql ? /There is no database.*CREATE DATABASE/ : /^pending {3}\d+-platform$/m);
      const steps: [string[], RegExp][] = [
        [['migrate', 'up'], /^applied {3}\d+-platform$/m],
        [['migrate', 'up'], /^The schema is up to date\.$/m],
        [['verify'], /clean/],
        [
          ['migrate', 'down', '--to', 'all'],
          /^Reverting every migration of .* with their data\.\n(.*\n)*reverted {2}\d+-platform$/m,
        ],
        [['migrate', 'status'], /^pending {3}\d+-platform$/m],
      ];
      for (const [args, expected] of steps) {
        const program = cli(args);
        expect(await program.ended(), program.output()).toBe(0);
        expect(program.output()).toMatch(expected);
      }
    },
    TIMEOUT,
  );

  it(
    'gives an owner who lost their password a new one',
    async () => {
      const email = 'owner@example.com';
      const shop = startProgram(place, { SERVICES: 'panel', OWNER_PASSWORD: 'the password that is lost' });
      await shop.untilStarted();
      const { panel } = urlsOf(shop.output());
      expect(await signIn(panel, email, 'the password that is lost')).toBe(200);
      const reset = cli(['reset-password', ' Owner@Example.com']);
      expect(await reset.ended(), reset.output()).toBe(0);
      const [, password = ''] = /The new password of .* is (\S+)/.exec(reset.output()) ?? [];
      expect(await signIn(panel, email, 'the password that is lost')).toBe(401);
      expect(await signIn(panel, email, password)).toBe(200);
      const unknown = cli(['reset-password', 'nobody@example.com']);
      expect(await unknown.ended()).toBe(1);
      expect(unknown.output()).toContain('There is no staff member nobody@example.com.');
    },
    TIMEOUT,
  );

  it(
    'reverts nothing in production unless told that it is meant',
    async () => {
      await cli(['migrate', 'up']).ended();
      const refused = cli(['migrate', 'down', '--to', 'all'], production);
      expect(await refused.ended()).toBe(1);
      expect(refused.output()).toMatch(/^Reverting every migration of .* drops tables with their data\. .* --yes$/m);
      const kept = cli(['migrate', 'status'], production);
      expect(await kept.ended()).toBe(0);
      expect(kept.output()).not.toContain('pending');
      const meant = cli(['migrate', 'down', '--yes'], production);
      expect(await meant.ended(), meant.output()).toBe(0);
      expect(meant.output().match(/^reverted/gm)).toHaveLength(1);
    },
    TIMEOUT,
  );
});
