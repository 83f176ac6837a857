import '../models/associates.js';
import { removeOldCarts } from '../modules/cart/jobs/remove-old-carts.job.js';
import { findReturnedStock } from '../modules/notices/jobs/find-returned-stock.job.js';
import { forgetNotices } from '../modules/notices/jobs/forget-notices.handler.js';
import { sendNoticeMails } from '../modules/notices/jobs/notice-mails.handler.js';
import { expireUnpaidOrder } from '../modules/order/jobs/expire-unpaid-order.job.js';
import { forgetShopper } from '../modules/order/jobs/forget-shopper.handler.js';
import { indexOrderWords } from '../modules/order/jobs/index-order-words.handler.js';
import { keepOrderPictures } from '../modules/order/jobs/keep-order-pictures.handler.js';
import { sendOrderMails } from '../modules/order/jobs/order-mails.handler.js';
import { performRequestedRefund } from '../modules/order/jobs/perform-refund.handler.js';
import { scheduleExpiry } from '../modules/order/jobs/schedule-expiry.handler.js';
import { sweepExpiredOrders } from '../modules/order/jobs/sweep-expired-orders.job.js';
import { sweepStartedPayments } from '../modules/order/jobs/sweep-started-payments.job.js';
import { countCarts } from '../modules/panel/jobs/count-carts.job.js';
import { countSales } from '../modules/panel/jobs/count-sales.handler.js';
import { forgetCustomerNotes } from '../modules/panel/jobs/forget-customer-notes.handler.js';
import { sendInvitations } from '../modules/panel/jobs/invitation-mails.handler.js';
import { keepSalesDays } from '../modules/panel/jobs/keep-sales-days.job.js';
import { sendLowStockMails } from '../modules/panel/jobs/low-stock-mails.handler.js';
import { rankBySales } from '../modules/panel/jobs/rank-by-sales.job.js';
import { removeOldStaffSessions } from '../modules/panel/jobs/remove-old-staff-sessions.job.js';
import { sealAuditLog } from '../modules/panel/jobs/seal-audit-log.job.js';
import { tellLowStockDaily } from '../modules/panel/jobs/tell-low-stock.job.js';
import { followSearchEngine } from '../modules/product/jobs/follow-engine.handler.js';
import { noteLowStock } from '../modules/product/jobs/note-low-stock.handler.js';
import { processUploadedMedia } from '../modules/product/jobs/process-media.job.js';
import { removeImportFiles } from '../modules/product/jobs/remove-import-files.handler.js';
import { removeMediaFiles } from '../modules/product/jobs/remove-media-files.handler.js';
import { removeOldImports } from '../modules/product/jobs/remove-old-imports.job.js';
import { removeUnusedMedia } from '../modules/product/jobs/remove-unused-media.job.js';
import { runImports } from '../modules/product/jobs/run-imports.job.js';
import { removeOldSessions } from '../modules/user/jobs/remove-old-sessions.job.js';
import { createApp } from '../platform/http/app.js';
import type { Health } from '../platform/http/operations.js';
import { startRelay } from '../platform/outbox/index.js';
import { definePeriodicJob, jobQueue, startWorker } from '../platform/queue/index.js';
import { removeDeliveredEvents, removeOldKeys } from '../platform/retention.js';
import { removeStaleFolders } from '../platform/storage/temporary.js';
import type { Service } from './index.js';
import { measureLag } from './lag.js';

const jobs = [expireUnpaidOrder];
const handlers = [
  scheduleExpiry,
  sendOrderMails,
  performRequestedRefund,
  forgetShopper,
  keepOrderPictures,
  removeMediaFiles,
  removeImportFiles,
  forgetCustomerNotes,
  sendInvitations,
  indexOrderWords,
  countSales,
  followSearchEngine,
  noteLowStock,
  sendLowStockMails,
  sendNoticeMails,
  forgetNotices,
];
const periodicJobs = [
  sweepExpiredOrders,
  sweepStartedPayments,
  processUploadedMedia,
  runImports,
  removeOldImports,
  removeUnusedMedia,
  removeOldCarts,
  removeOldSessions,
  removeOldStaffSessions,
  sealAuditLog,
  keepSalesDays,
  rankBySales,
  countCarts,
  tellLowStockDaily,
  findReturnedStock,
  removeOldKeys,
  removeDeliveredEvents,
  definePeriodicJob({
    name: 'measure-lag',
    everyMs: 5_000,
    async run() {
      await measureLag();
    },
  }),
];

/** Health and metrics of the worker; it has no routes. */
export const buildService = async (health: Health): Promise<Service> => ({
  listener: createApp({ name: 'worker', routes: [], health }),
});

/** Delivers events and runs every module's jobs until it is stopped. */
export async function startWork(): Promise<{ stop(): Promise<void> }> {
  await removeStaleFolders();
  const worker = await startWorker(jobs, periodicJobs);
  const relay = startRelay(handlers);
  return {
    async stop() {
      await Promise.all([relay.stop(), worker.stop()]);
      await jobQueue.close();
    },
  };
}
