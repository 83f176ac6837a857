/** What other modules may ask about shoppers. */
export { Address, addressFields } from './address.js';
/** For staff: shuts a shopper out or lets them in again. Throws `not_found`, `version_mismatch`, `invalid_transition`. */
export { setShopperStatus } from './commands/set-shopper-status.js';
/** The shopper of an access token, by a session that is alive. Throws `unauthenticated`, `token_expired`, `account_disabled`. */
export { authenticateShopper } from './queries/authenticate-shopper.js';
/** All shoppers with an account, for a file. */
export { customerExport } from './queries/export-customers.js';
/** A shopper's name and e-mail address; null once the account is deleted. */
export { getShopper, type Shopper } from './queries/get-shopper.js';
/** For staff: shoppers, newest first, and one with the address book. The others throw `not_found`. */
export {
  assertShopper,
  getShopperProfile,
  listShoppers,
  type ShopperProfile,
  type ShopperProfileWithAddresses,
} from './queries/list-shoppers.js';
export { accountDeleted } from './user.errors.js';
