import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { countEvents, counted } from '../commands/count-events.js';
import { SALES_HANDLER } from '../read-models/sales-facts.js';

/** Keeps the shop's figures by day: each event once, in the transaction that records its delivery. */
export const countSales = defineEventHandler({ name: SALES_HANDLER, kinds: counted, inTransaction: countEvents });
