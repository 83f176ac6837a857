import type { Migration } from '../platform/database/ddl.js';
import { migration as platform } from './20261123000100-platform.js';
import { migration as users } from './20261123000200-users.js';
import { migration as catalogue } from './20261123000300-catalogue.js';
import { migration as inventory } from './20261123000400-inventory.js';
import { migration as carts } from './20261123000500-carts.js';
import { migration as orders } from './20261123000600-orders.js';
import { migration as staff } from './20261123000700-staff.js';
import { migration as outboxKinds } from './20261123002000-outbox-kinds.js';
import { migration as cancelledQuantity } from './20261123002100-cancelled-quantity.js';
import { migration as settings } from './20261123002200-settings.js';
import { migration as redirects } from './20261123100100-redirects.js';
import { migration as archivedVariants } from './20261123100200-archived-variants.js';
import { migration as staffInvitations } from './20261125020001-staff-invitations.js';
import { migration as auditSeals } from './20261125020002-audit-seals.js';
import { migration as staffOtp } from './20261125020003-staff-otp.js';
import { migration as customers } from './20261125020004-customers.js';
import { migration as orderSearch } from './20261125030010-order-search.js';
import { migration as dailySales } from './20261125030020-daily-sales.js';
import { migration as savedViews } from './20261125030030-saved-views.js';
import { migration as media } from './20261125040000-media.js';
import { migration as imports } from './20261125040100-imports.js';
import { migration as paymentAttempts } from './20261125050000-payment-attempts.js';
import { migration as searchSynonyms } from './20261126100000-search-synonyms.js';
import { migration as collections } from './20261126110000-collections.js';
import { migration as stockLocations } from './20261126120000-stock-locations.js';
import { migration as lowStock } from './20261126120100-low-stock.js';
import { migration as stockNotices } from './20261126120200-stock-notices.js';
import { migration as stocktakes } from './20261126120300-stocktakes.js';
import { migration as searchWords } from './20261127100000-search-words.js';

/** The schema's whole history, in the order in which it is applied. */
export const migrations: readonly Migration[] = [
  platform,
  users,
  catalogue,
  inventory,
  carts,
  orders,
  staff,
  outboxKinds,
  cancelledQuantity,
  settings,
  redirects,
  archivedVariants,
  staffInvitations,
  auditSeals,
  staffOtp,
  customers,
  orderSearch,
  dailySales,
  savedViews,
  media,
  imports,
  paymentAttempts,
  searchSynonyms,
  collections,
  stockLocations,
  lowStock,
  stockNotices,
  stocktakes,
  searchWords,
];
