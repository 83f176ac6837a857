import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { allPermissions } from '../../src/modules/panel/permissions.js';
import type { Access, Route } from '../../src/platform/http/route.js';
import { type IdPrefix, newId } from '../../src/platform/ids.js';
import { type HttpService, serviceRoutes } from '../../src/routes.js';
import { buildStaff } from '../factories/staff.js';
import { buildShopper } from '../factories/user.js';
import type { Answer } from '../support/client.js';
import { type Shop, startShop } from '../support/shop.js';
import type { Arrange, Arranged, Caller, Input } from './arrangement.js';
import { arrangements } from './arrangements/index.js';
import { badForms } from './bad-forms.js';
import { badBodies, badQueries } from './bad-values.js';

const TIMEOUT_MS = 120_000;
const GARBAGE = 'not.a.token';
const ID = /^([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}$/;

export const keyOf = (route: Route) => `${route.method.toUpperCase()} ${route.path}`;

/** Declares, for every route of a service, the tests of what it must refuse and of what it must not. */
export async function checkRoutesOf(service: HttpService): Promise<void> {
  const routes = await serviceRoutes[service]();
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop(['panel', 'user', 'product', 'order', 'cart']);
  });
  afterAll(() => shop.stop());
  for (const route of routes) {
    describe(keyOf(route), { timeout: TIMEOUT_MS }, () => {
      const arrange = arrangements[keyOf(route)];
      if (arrange) declareChecks(new RouteCheck(service, route, arrange, () => shop));
      else it('has an arrangement', () => expect.fail('add one to tests/check-params/arrangements'));
    });
  }
}

function declareChecks(check: RouteCheck): void {
  const { route } = check;
  const { access } = route;
  beforeAll(() => check.arrange());
  if (access.kind !== 'public') {
    it('needs a token that is one, of its own surface', () => check.wrongTokens());
  }
  if (access.kind === 'staff' && access.permission !== null) {
    it(`needs the permission ${access.permission}`, () => check.missingPermission(String(access.permission)));
  }
  if (route.params) it('answers 404 for ids that are malformed or of nothing', () => check.badParams());
  if (isOwned(access)) it('answers for what is somebody else’s as for nothing', () => check.foreignRows());
  it('refuses bad query parameters, by name', () => check.badQuery());
  if (route.rawBody) it('refuses a body that is not the signed one', () => check.unsignedBody());
  else if (route.multipart) it('refuses bad forms, by field', () => check.badForm());
  else if (route.body) it('refuses bad bodies, by field', () => check.badBody());
  else if (route.method !== 'get') it('takes no body', () => check.anyBody());
  if (route.idempotent) it('refuses a bad idempotency key', () => check.badKey());
  if (route.conditional) it('refuses a bad or old version', () => check.badVersion());
  it('succeeds, once for each idempotency key', () => check.success());
}

/** Whether what a route shows or changes belongs to its caller alone. */
function isOwned(access: Access): boolean {
  return access.kind === 'staff' ? access.permission === null : access.kind !== 'public';
}

class RouteCheck {
  private caller!: Caller;
  private given!: Arranged;

  constructor(
    private readonly service: HttpService,
    readonly route: Route,
    private readonly arrangement: Arrange,
    private readonly shop: () => Shop,
  ) {}

  async arrange(): Promise<void> {
    const { access } = this.route;
    const permissions = access.kind === 'staff' && access.permission !== null ? [access.permission] : [];
    this.caller = this.service === 'panel' ? await buildStaff({ permissions }) : await buildShopper();
    this.given = await this.arrangement({ caller: this.caller, shop: this.shop() });
  }

  async wrongTokens(): Promise<void> {
    const other = this.service === 'panel' ? await buildShopper() : await buildStaff();
    const wrong: (string | null)[] = [GARBAGE, other.token];
    if (this.route.access.kind !== 'guest-or-shopper') wrong.push(null);
    for (const token of wrong) {
      expect(await this.send(this.given, token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    }
  }

  async missingPermission(permission: string): Promise<void> {
    const permissions = allPermissions.filter((one) => one !== permission);
    const { token } = await buildStaff({ permissions });
    expect(await this.send(this.given, token)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  }

  async badParams(): Promise<void> {
    const { params = {} } = this.given;
    for (const [name, value] of Object.entries(params)) {
      const bad = ['x', newId('img'), 'x'.repeat(300), "' OR 1=1 --", `${value}0`, 'a\u0000b', '%'];
      for (const text of [...bad, randomId(value)]) {
        const answer = await this.send({ ...this.given, params: { ...params, [name]: text } });
        expect({ name, text, ...answer }).toMatchObject({ status: 404, body: { code: 'not_found' } });
      }
    }
  }

  async foreignRows(): Promise<void> {
    const { foreign = [] } = this.given;
    if (this.route.params) expect(foreign, 'arrange `foreign` rows').not.toEqual([]);
    for (const { asGuest, ...input } of foreign) {
      const token = asGuest ? null : this.caller.token;
      const theirs = await this.send({ ...this.given, ...input }, token);
      const nothing = await this.send({ ...this.given, ...withRandomIds(input, this.given) }, token);
      expect(theirs).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect(withoutInstance(theirs)).toEqual(withoutInstance(nothing));
    }
  }

  async badQuery(): Promise<void> {
    const accepted: string[] = [];
    for (const { path, what, values } of badQueries(this.route.query)) {
      const query = new URLSearchParams(this.given.query);
      query.delete(path);
      if (path === 'cursor') query.delete('page');
      for (const value of values) query.append(path, value);
      const answer = await this.send(this.given, this.caller.token, query);
      if (!isRefusedAt(answer, path)) accepted.push(`${path} ${what}: ${summary(answer)}`);
    }
    expect(accepted).toEqual([]);
  }

  async anyBody(): Promise<void> {
    expect(await this.send({ ...this.given, body: {} })).toMatchObject({ status: 400 });
  }

  async unsignedBody(): Promise<void> {
    for (const input of [
      { ...this.given, body: '{}' },
      { ...this.given, headers: {} },
    ]) {
      expect(await this.send(input)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    }
  }

  async badBody(): Promise<void> {
    await this.unreadableBodies();
    const accepted: string[] = [];
    for (const { path, what, input } of badBodies(this.route.body as z.ZodType, this.given.body)) {
      const answer = await this.send({ ...this.given, body: input });
      if (!isRefusedAt(answer, path)) accepted.push(`${path} ${what}: ${summary(answer)}`);
    }
    expect(accepted).toEqual([]);
  }

  async badForm(): Promise<void> {
    expect(await this.send({ ...this.given, body: {} })).toMatchObject({ status: 415 });
    const noBoundary = withHeader({ ...this.given, body: 'x' }, 'content-type', 'multipart/form-data');
    expect(await this.send(noBoundary)).toMatchObject({ status: 400, body: { code: 'malformed_multipart' } });
    const accepted: string[] = [];
    for (const { path, what, input } of badForms(this.route, this.given.body as FormData)) {
      const answer = await this.send({ ...this.given, body: input });
      if (!isRefusedAt(answer, path)) accepted.push(`${path} ${what}: ${summary(answer)}`);
    }
    expect(accepted).toEqual([]);
  }

  private async unreadableBodies(): Promise<void> {
    const { headers } = this.given;
    const send = (body: string, contentType = 'application/json') =>
      this.send({ ...this.given, body, headers: { ...headers, 'content-type': contentType } });
    expect(await send('{"a":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await send('{}', 'text/plain')).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    const tooLarge = JSON.stringify('x'.repeat(this.route.bodyLimit ?? 100_000));
    expect(await send(tooLarge)).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
  }

  async badKey(): Promise<void> {
    const answer = await this.send(withHeader(this.given, 'idempotency-key', 'x'.repeat(256)));
    expect(isRefusedAt(answer, 'Idempotency-Key'), summary(answer)).toBe(true);
  }

  async badVersion(): Promise<void> {
    const bad = await this.send(withHeader(this.given, 'if-match', 'nonsense'));
    expect(isRefusedAt(bad, 'If-Match'), summary(bad)).toBe(true);
    const old = await this.send(withHeader(this.given, 'if-match', '"999999999"'));
    expect(old).toMatchObject({ status: 412, body: { code: 'version_mismatch' } });
  }

  async success(): Promise<void> {
    const { kind } = this.route.access;
    const { guest, refused } = this.given;
    if (refused) {
      const { status, code } = refused;
      expect(await this.send(this.given)).toMatchObject({ status, body: { code } });
      return;
    }
    if (kind === 'guest-or-shopper') expect(guest, 'arrange a request of a `guest`').toBeDefined();
    if (guest) await this.succeeds(guest, null);
    // Where anyone may call, a token is not even looked at.
    await this.succeeds(this.given, kind === 'public' ? GARBAGE : this.caller.token);
  }

  private async succeeds(input: Input & { status?: number }, token: string | null): Promise<void> {
    const status = input.status ?? Number(Object.keys(this.route.replies)[0]);
    const sent = this.route.idempotent ? withHeader(input, 'idempotency-key', newId('adj')) : input;
    const answer = await this.send(sent, token);
    expect(answer.status, summary(answer)).toBe(status);
    if (!this.route.idempotent) return;
    const again = await this.send(sent, token);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect({ status: again.status, body: again.body }).toEqual({ status, body: answer.body });
  }

  private send(
    { params = {}, query = {}, body, headers = {} }: Input,
    token: string | null = this.caller.token,
    search = new URLSearchParams(query),
  ): Promise<Answer> {
    const path = this.route.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
    const text = search.size > 0 ? `?${search}` : '';
    const options = token === null ? { headers } : { headers, token };
    return this.shop()[this.service].call(this.route.method.toUpperCase(), path + text, body, options);
  }
}

const withHeader = <T extends Input>(input: T, name: string, value: string): T => ({
  ...input,
  headers: { ...input.headers, [name]: value },
});

function randomId(value: string): string {
  const prefix = ID.exec(value)?.[1];
  return prefix ? newId(prefix as IdPrefix) : `nothing-${newId('adj').toLowerCase().slice(4)}`;
}

/** The input with ids of nothing in place of those that differ from the caller's own; of all where none differs. */
function withRandomIds(input: Input, own: Input): Input {
  const changed = replaceIds(input, (part, name, value) => value !== part(own)?.[name]);
  return JSON.stringify(changed) === JSON.stringify(input) ? replaceIds({ ...own, ...input }, () => true) : changed;
}

type Part = (input: Input) => Record<string, unknown> | undefined;

function replaceIds(input: Input, isWanted: (part: Part, name: string, value: string) => boolean): Input {
  const replace = (part: Part) => {
    const values = Object.entries(part(input) ?? {}).map(([name, value]) => {
      const isId = typeof value === 'string' && ID.test(value) && isWanted(part, name, value);
      return [name, isId ? randomId(value) : value] as const;
    });
    return Object.fromEntries(values);
  };
  return {
    ...input,
    ...(input.params ? { params: replace(({ params }) => params) as Record<string, string> } : {}),
    ...(input.body ? { body: replace(({ body }) => body as Record<string, unknown>) } : {}),
  };
}

function withoutInstance({ status, body }: Answer) {
  return { status, body: { ...body, instance: null } };
}

function isRefusedAt({ status, body }: Answer, path: string): boolean {
  if (status !== 400 || body.code !== 'validation_failed') return false;
  return (body.errors as { path: string }[]).some((error) => error.path === path);
}

const summary = ({ status, body }: Answer) => `${status} ${JSON.stringify(body)?.slice(0, 300)}`;
