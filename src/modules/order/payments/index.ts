import { config } from '../../../config/index.js';
import { notFound, validationFailed } from '../../../platform/errors/index.js';
import type { PaymentProvider } from './provider.js';
import { providers } from './providers.js';

export { providers };

/** Whether shoppers may choose this provider in this process. */
export function isProviderEnabled(name: string): boolean {
  return (config.orders.paymentProviders as string[]).includes(name);
}

/** Throws `validation_failed` at `path`, the field that names it, where the shop does not take the provider. */
export function assertProviderEnabled(name: string, path: string): void {
  if (isProviderEnabled(name)) return;
  const message = `This shop does not take payments by "${name}".`;
  throw validationFailed({ detail: message, errors: [{ path, message }] });
}

/** A provider by the name its payments carry, also one that is switched off by now: its refunds go on. */
export function providerNamed(name: string): PaymentProvider {
  const provider = providers.find((each) => each.name === name);
  if (!provider) throw notFound({ detail: `There is no payment provider "${name}".` });
  return provider;
}
