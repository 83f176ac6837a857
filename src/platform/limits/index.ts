import { config } from '../../config/index.js';
import { createLimiter } from './limiter.js';

export { ipKey, plainIp } from './ip-key.js';
export { type Allowance, createLimiter, type Limiter, limitHeaders } from './limiter.js';

const { limits } = config;
export const GLOBAL_LIMIT_SECONDS = 60;

/** The limits of this program that modules count in. The global one belongs to the HTTP pipeline. */
export const limiters = {
  /** Failed sign-ins of an address from one IP. */
  loginPair: createLimiter({ name: 'login', points: limits.login, seconds: 900 }),
  /** Failed sign-ins from one IP, whatever the address. */
  loginIp: createLimiter({ name: 'login-ip', points: limits.login * 10, seconds: 900 }),
  /** Wrong codes of an account's second factor, wherever they come from. */
  otp: createLimiter({ name: 'otp', points: limits.login, seconds: 900 }),
  register: createLimiter({ name: 'register', points: limits.register, seconds: 3_600 }),
  refresh: createLimiter({ name: 'refresh', points: limits.refresh, seconds: 60 }),
  /** Wrong cart and order tokens and coupon codes. */
  secrets: createLimiter({ name: 'secrets', points: limits.secrets, seconds: 600 }),
  /** Orders of guests that are not paid at once: each holds stock. */
  guestOrders: createLimiter({ name: 'guest-orders', points: limits.guestOrders, seconds: 3_600 }),
  /** Payments that were declined: who tries many cards tries stolen ones. */
  declines: createLimiter({ name: 'declines', points: limits.declines, seconds: 3_600 }),
  /** Wishes to be told when something can be had again: each may send a mail to a stranger. */
  notices: createLimiter({ name: 'notices', points: limits.notices, seconds: 3_600 }),
  global: createLimiter({ name: 'global', points: limits.global, seconds: GLOBAL_LIMIT_SECONDS }),
};
