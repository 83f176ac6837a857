import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyPlace, killPrograms, type Place, startProgram } from '../integration/boot/program.js';

const TIMEOUT = 60_000;
let place: Place;

beforeEach(() => {
  place = emptyPlace();
});
afterEach(async () => {
  killPrograms();
  await place.remove();
});

describe('what keeps the program from starting is said in a line, with the fix', () => {
  const strong = 'a-secret-of-more-than-thirty-two-bytes';
  const production = { NODE_ENV: 'production', SERVICES: 'panel', JWT_SECRET: strong, STAFF_JWT_SECRET: `${strong}-2` };
  it.each([
    [
      'an unknown service',
      { SERVICES: 'order,shop' },
      /SERVICES: unknown service "shop"; known are: panel, user, product/,
    ],
    [
      'a bad value',
      { DB_POOL: 'many', PANEL_PORT: '70000' },
      /PANEL_PORT: must be a whole number from 0 to 65535\n(.*\n)*.*DB_POOL: must be a whole number from 1 to 200/,
    ],
    [
      'one port for two services',
      { SERVICES: 'order,cart', ORDER_PORT: '3999', CART_PORT: '3999' },
      /CART_PORT: is 3999 as ORDER_PORT is/,
    ],
    ['several processes on SQLite', { WORKERS: '2' }, /WORKERS: several processes need DB_DIALECT=mysql/],
    ['no secret in production', { ...production, JWT_SECRET: '' }, /JWT_SECRET: required in production; make one with/],
    ['a short secret', { ...production, JWT_SECRET: 'short' }, /JWT_SECRET: every secret needs at least 32 bytes/],
    [
      'no owner in production',
      { ...production, MIGRATE: 'auto', BCRYPT_COST: '10' },
      /OWNER_PASSWORD: required in production/,
    ],
    ['an old schema with MIGRATE=check', { MIGRATE: 'check' }, /The schema lacks \d+-platform, .*emporion migrate up/],
    [
      'a folder that cannot be written',
      { DATA_DIR: '/dev/null/data' },
      /cannot be written .ENOTDIR.: make it writable, or set DATA_DIR/,
    ],
  ])(
    '%s',
    async (_, env, message) => {
      const program = startProgram(place, env, ['index.js']);
      expect(await program.ended()).toBe(1);
      expect(program.output()).toMatch(message);
      expect(program.output()).not.toMatch(/^ {4}at /m);
    },
    TIMEOUT,
  );

  it(
    'a port that is taken',
    async () => {
      const server = net.createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as net.AddressInfo;
      const program = startProgram(place, { SERVICES: 'user,cart', CART_PORT: String(port) }, ['index.js']);
      expect(await program.ended()).toBe(1);
      expect(program.output()).toContain(`Port ${port} is taken by another program; stop it, or set CART_PORT`);
      server.close();
    },
    TIMEOUT,
  );
});

describe('a wrong command', () => {
  it.each([
    [[], 0, 'Usage: emporion COMMAND'],
    [['help'], 0, 'Usage: emporion COMMAND'],
    [['sell'], 2, 'There is no command "sell".'],
    [['migrate'], 2, 'migrate takes up, down or status'],
    [['migrate', 'up', '--fast'], 2, "Unknown option '--fast'"],
    [['import'], 2, 'import takes one file'],
    [['verify'], 1, 'The schema lacks'],
  ])(
    'emporion %j ends with %d',
    async (args, code, text) => {
      const program = startProgram(place, {}, ['bin/emporion.js', ...args]);
      expect(await program.ended()).toBe(code);
      expect(program.output()).toContain(text);
    },
    TIMEOUT,
  );
});
