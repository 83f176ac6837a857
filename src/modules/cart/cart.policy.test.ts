import { expect, it } from 'vitest';
import { newGuestToken } from '../../platform/auth/guest-token.js';
import { mayOpenCart } from './cart.policy.js';
import type { CartRow } from './queries/load-cart.js';

const cart = (given: Partial<CartRow>): CartRow => ({
  id: 'cart_1',
  status: 'active',
  userId: null,
  tokenHash: null,
  currency: 'USD',
  mergedIntoId: null,
  version: 1,
  updatedAt: new Date(),
  ...given,
});
const guest = { kind: 'guest' } as const;
const shopper = (id: string) => ({ kind: 'shopper', id, sessionId: 'ses_1' }) as const;
const { token, hash } = newGuestToken();

it('opens a guest’s cart to whoever holds its token, and to nobody else', () => {
  const theirs = cart({ tokenHash: hash });
  expect(mayOpenCart(theirs, guest, token)).toBe(true);
  expect(mayOpenCart(theirs, shopper('usr_1'), token)).toBe(true);
  for (const wrong of [undefined, '', hash, `${token}x`, newGuestToken().token]) {
    expect(mayOpenCart(theirs, guest, wrong)).toBe(false);
  }
});

it('opens a shopper’s cart to the shopper, and no token helps another', () => {
  const theirs = cart({ userId: 'usr_1', tokenHash: hash });
  expect(mayOpenCart(theirs, shopper('usr_1'), undefined)).toBe(true);
  expect(mayOpenCart(theirs, shopper('usr_2'), token)).toBe(false);
  expect(mayOpenCart(theirs, guest, token)).toBe(false);
});
