/** At boot: writes the built-in roles, and the first owner into a database without staff. Throws ConfigError. */
export { ensureOwner, type OwnerCreated } from './commands/ensure-owner.js';
/** Makes the figures by day anew from orders, payments and refunds. */
export { rebuildSales } from './commands/rebuild-sales.js';
/** Writes the audit row of a request that a staff member's role did not allow. */
export { recordRefusal } from './commands/record-refusal.js';
/** Gives a staff member a new password, from the command line. Throws `not_found`. */
export { resetStaffPassword } from './commands/reset-staff-password.js';
/** At boot: throws when a route asks for a permission that no role could hold. */
export { allPermissions, assertKnownPermissions, type Permission } from './permissions.js';
/** Whom a staff token stands for, read anew each time. Throws `unauthenticated`, `token_expired`, `account_disabled`. */
export { authenticateStaff } from './queries/authenticate-staff.js';
/** What staff are called now, by id. */
export { staffNames } from './queries/staff-names.js';
