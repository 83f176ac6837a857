import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../src/models/associates.js';
import { Role } from '../../../src/models/panel/role.js';
import { Staff } from '../../../src/models/panel/staff.js';
import { StaffRefreshToken } from '../../../src/models/panel/staff-refresh-token.js';
import { StaffSession } from '../../../src/models/panel/staff-session.js';
import { signInStaff } from '../../../src/modules/panel/commands/sign-in-staff.js';
import { ensureOwner } from '../../../src/modules/panel/index.js';
import { systemContext } from '../../../src/platform/context.js';

vi.hoisted(() => Object.assign(process.env, { OWNER_EMAIL: '', OWNER_PASSWORD: '' }));

afterEach(async () => {
  await StaffRefreshToken.destroy({ where: {} });
  await StaffSession.destroy({ where: {} });
  await Staff.destroy({ where: {} });
  await Role.destroy({ where: {} });
});

interface Told {
  email: string;
  madePassword: string | null;
}

async function start(env: Record<string, string> = {}) {
  const script = path.join(import.meta.dirname, 'owner-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, failure, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const told = printed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);
  return { code, failure, told };
}

const signIn = (email: string, password: string) =>
  signInStaff(systemContext('test'), { email, password, userAgent: undefined });

describe('the first owner', { timeout: 60_000 }, () => {
  it('is made once, with a password of its own that is told once', async () => {
    const told: Told[] = [];
    const boot = () => ensureOwner((email, madePassword) => told.push({ email, madePassword }));
    await boot();
    await boot();
    expect(told).toHaveLength(1);
    const [{ email, madePassword }] = told as [Told];
    expect(email).toBe('owner@example.com');
    expect(madePassword?.length).toBeGreaterThanOrEqual(18);
    const { staff } = await signIn(email, madePassword ?? '');
    expect(staff.role.roleKey).toBe('owner');
  });

  it('is one, however many calls are made at once', async () => {
    const told: string[] = [];
    await Promise.all(Array.from({ length: 8 }, () => ensureOwner((email) => told.push(email))));
    expect(told).toHaveLength(1);
    expect(await Staff.count()).toBe(1);
    expect(await Role.count()).toBe(5);
  });

  it('is one, when processes start at once with different ideas of it', async () => {
    const emails = ['one@example.com', 'two@example.com', 'three@example.com'];
    const started = await Promise.all(emails.map((email) => start({ OWNER_EMAIL: email })));
    for (const { code, failure } of started) expect({ code, failure }).toEqual({ code: 0, failure: '' });
    expect(started.flatMap(({ told }) => told)).toHaveLength(1);
    expect(await Staff.count()).toBe(1);
    expect(await Role.count()).toBe(5);
  });

  it('has the password of the configuration, which is not told', async () => {
    const { told } = await start({ OWNER_EMAIL: 'Boss@Example.com', OWNER_PASSWORD: 'violet anchor 7 drum' });
    expect(told).toEqual([{ email: 'boss@example.com', madePassword: null }]);
    expect((await signIn('boss@example.com', 'violet anchor 7 drum')).staff.name).toBe('Owner');
  });

  it('is not made anew when there is staff already', async () => {
    await ensureOwner();
    expect((await start({ OWNER_EMAIL: 'other@example.com' })).told).toEqual([]);
    expect(await Staff.count()).toBe(1);
  });

  it('in production needs an address and a good password, and says so', async () => {
    const production = {
      NODE_ENV: 'production',
      BCRYPT_COST: '10',
      JWT_SECRET: 'a'.repeat(40),
      STAFF_JWT_SECRET: 'b'.repeat(40),
    };
    const bare = await start(production);
    expect(bare.code).toBe(1);
    expect(bare.failure).toMatch(/OWNER_EMAIL.*required/);
    expect(bare.failure).toMatch(/OWNER_PASSWORD.*required/);
    const weak = await start({ ...production, OWNER_EMAIL: 'a@b.example', OWNER_PASSWORD: 'password123' });
    expect(weak.failure).toMatch(/OWNER_PASSWORD: is too common/);
    expect(await Staff.count()).toBe(0);
    await start({ ...production, OWNER_EMAIL: 'a@b.example', OWNER_PASSWORD: 'violet anchor 7 drum' });
    expect(await Staff.count()).toBe(1);
    expect((await start(production)).code).toBe(0);
  });
});
