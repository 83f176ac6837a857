import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './passwords.js';

describe('password hashes', () => {
  it('fit their password and no other', async () => {
    const hash = await hashPassword('kettle harbour violin');
    expect(await verifyPassword(hash, 'kettle harbour violin')).toBe(true);
    expect(await verifyPassword(hash, 'kettle harbour violim')).toBe(false);
    expect(hash).not.toBe(await hashPassword('kettle harbour violin'));
    expect(isOutdated(hash)).toBe(false);
  });

  it('do not fit a longer password with the same first 72 bytes', async () => {
    const longest = 'é'.repeat(36);
    const hash = await hashPassword(longest);
    expect(await verifyPassword(hash, longest)).toBe(true);
    expect(await verifyPassword(hash, `${longest}x`)).toBe(false);
  });

  it('do not end at a zero byte', async () => {
    const hash = await hashPassword('kettle\0harbour');
    expect(await verifyPassword(hash, 'kettle\0violin')).toBe(false);
    expect(await verifyPassword(hash, 'kettle\0harbour')).toBe(true);
  });

  it('fit the same text composed in another way', async () => {
    const hash = await hashPassword('caf\u00e9-au-lait-nine');
    expect(await verifyPassword(hash, 'cafe\u0301-au-lait-nine')).toBe(true);
  });

  it('are never right where there is none', async () => {
    expect(await verifyPassword(null, 'kettle harbour violin')).toBe(false);
  });
});

describe('many at once', () => {
  it('wait their turn and all get their answer', async () => {
    const hash = await hashPassword('kettle harbour violin');
    const right = Array.from({ length: 40 }, () => verifyPassword(hash, 'kettle harbour violin'));
    const wrong = Array.from({ length: 40 }, () => verifyPassword(hash, 'something else entirely'));
    expect((await Promise.all(right)).every((answer) => answer)).toBe(true);
    expect((await Promise.all(wrong)).some((answer) => answer)).toBe(false);
  });

  it('are refused at once when too many wait already', async () => {
    const hash = await hashPassword('kettle harbour violin');
    const answers = await Promise.allSettled(
      Array.from({ length: 520 }, () => verifyPassword(hash, 'kettle harbour violin')),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(520 - 502);
    expect(refused[0]?.reason).toMatchObject({ code: 'unavailable', status: 503 });
    expect(await verifyPassword(hash, 'kettle harbour violin')).toBe(true);
  });
});
