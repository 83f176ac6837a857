import type { Shop } from '../support/shop.js';

/** Who calls: a staff member on the panel, a shopper elsewhere, made anew for each route. */
export interface Caller {
  id: string;
  email: string;
  password: string;
  token: string;
  refreshToken: string;
}

/** What a request is made of beside its route and its caller. */
export interface Input {
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Names every field that the route knows, so that each can be spoilt. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request that succeeds when the caller of this route sends it, and others that must not. */
export interface Arranged extends Input {
  /** The status of the success, where it is not the first that the route declares. */
  status?: number;
  /** How this installation refuses it, where what would be needed is not configured here. */
  refused?: { status: number; code: string };
  /** The same for what is somebody else's: each must answer as for what does not exist. */
  foreign?: (Input & { asGuest?: true })[];
  /** A request that succeeds without a token, where a guest may call. */
  guest?: Input & { status?: number };
}

/** Makes what a route needs in the database. `shop` runs all services. */
export type Arrange = (given: { caller: Caller; shop: Shop }) => Promise<Arranged> | Arranged;

/** By route: `POST /v1/orders`. */
export type Arrangements = Record<string, Arrange>;
