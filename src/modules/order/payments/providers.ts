import { manualProvider } from './manual-provider.js';
import { mockProvider } from './mock-provider.js';
import type { PaymentProvider } from './provider.js';

/** Every payment provider there is; `PAYMENT_PROVIDERS` says which of them a shop takes. */
export const providers: PaymentProvider[] = [mockProvider, manualProvider];
