import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Everything this process measures, in Prometheus terms. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });
const registers = [registry];

export const httpRequests = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests by service, route and status',
  labelNames: ['service', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});
export const transactionRetries = new Counter({
  name: 'db_transaction_retries_total',
  help: 'Transactions run again after a deadlock or lock timeout',
  registers,
});
export const ordersByOutcome = new Counter({
  name: 'orders_total',
  help: 'Orders by what became of them: placed, paid, declined, cancelled, expired, revived, refunded, completed',
  labelNames: ['outcome'],
  registers,
});
export const cartsChangedTogether = new Histogram({
  name: 'carts_changed_together',
  help: 'How many carts were filled or added to in one transaction',
  buckets: [1, 2, 4, 8, 16, 32],
  registers,
});
export const ordersPlacedTogether = new Histogram({
  name: 'orders_placed_together',
  help: 'How many orders were placed in one transaction',
  buckets: [1, 2, 4, 8, 16, 32],
  registers,
});
export const paymentsRecordedTogether = new Histogram({
  name: 'payments_recorded_together',
  help: 'How many payments that were taken were recorded in one transaction',
  buckets: [1, 2, 4, 8, 16, 32],
  registers,
});
export const stockConflicts = new Counter({
  name: 'stock_conflicts_total',
  help: 'Reservations refused because the stock did not suffice',
  registers,
});
export const signInFailures = new Counter({
  name: 'sign_in_failures_total',
  help: 'Sign-ins with a wrong password or an unknown address, by surface: store or staff',
  labelNames: ['surface'],
  registers,
});
export const jobLateness = new Histogram({
  name: 'job_lateness_seconds',
  help: 'How long after its due time a job had its effect',
  labelNames: ['job'],
  buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 300],
  registers,
});
export const jobFailures = new Counter({
  name: 'job_failures_total',
  help: 'Runs of a job or event handler that threw',
  labelNames: ['job'],
  registers,
});
export const databaseUp = new Gauge({ name: 'database_up', help: '1 while the database answers, else 0', registers });
export const redisUp = new Gauge({
  name: 'redis_up',
  help: '1 while Redis answers, else 0; set where configured',
  registers,
});
export const oldestOutboxSeconds = new Gauge({
  name: 'outbox_oldest_seconds',
  help: 'Age of the oldest event that is not delivered',
  registers,
});
export const failedRefunds = new Gauge({
  name: 'refunds_failed',
  help: 'Refunds that a provider refused and that are still owed, waiting to be tried again or for staff',
  registers,
});
export const oldestUnsweptSeconds = new Gauge({
  name: 'orders_oldest_unswept_seconds',
  help: 'How long the oldest pending order is past its expiry',
  registers,
});
