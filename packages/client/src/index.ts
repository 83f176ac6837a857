import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components as CartComponents, paths as CartPaths } from './generated/cart.js';
import type { components as OrderComponents, paths as OrderPaths } from './generated/order.js';
import type { components as PanelComponents, paths as PanelPaths } from './generated/panel.js';
import type { components as ProductComponents, paths as ProductPaths } from './generated/product.js';
import type { components as UserComponents, paths as UserPaths } from './generated/user.js';

export type { ClientOptions };
export type PanelClient = Client<PanelPaths>;
export type UserClient = Client<UserPaths>;
export type ProductClient = Client<ProductPaths>;
export type OrderClient = Client<OrderPaths>;
export type CartClient = Client<CartPaths>;

/** What travels, by the name that the service's OpenAPI document gives it: `PanelSchemas['AdminOrder']`. */
export type PanelSchemas = PanelComponents['schemas'];
export type UserSchemas = UserComponents['schemas'];
export type ProductSchemas = ProductComponents['schemas'];
export type OrderSchemas = OrderComponents['schemas'];
export type CartSchemas = CartComponents['schemas'];

/** An error answer of any service, as it is sent: RFC 9457 with a stable `code`. */
export type Problem = PanelSchemas['Problem'];

/** Calls the admin API. `baseUrl` is where the service listens; paths, inputs and answers are typed. */
export const createPanelClient = (options: ClientOptions): PanelClient => createClient<PanelPaths>(options);
/** Calls accounts, sessions and address books. */
export const createUserClient = (options: ClientOptions): UserClient => createClient<UserPaths>(options);
/** Calls the catalogue. */
export const createProductClient = (options: ClientOptions): ProductClient => createClient<ProductPaths>(options);
/** Calls orders and payments. */
export const createOrderClient = (options: ClientOptions): OrderClient => createClient<OrderPaths>(options);
/** Calls carts. */
export const createCartClient = (options: ClientOptions): CartClient => createClient<CartPaths>(options);
