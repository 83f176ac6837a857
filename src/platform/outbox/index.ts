export { type DeliveredEvent, defineEventHandler, type EventHandler } from './define-handler.js';
export { type EventDelivery, type EventState, eventStates, listDeliveries, retryDelivery } from './inspect.js';
export { type Relay, startRelay } from './relay.js';
export { oldestEventSeconds } from './store.js';
export { type WatchedEvent, watchEvents } from './watch.js';
