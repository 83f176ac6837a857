import { config } from '../config/index.js';

/** What works, but should not be so in production: a line for each, with what to set. */
export function unsafeSettings(): string[] {
  if (!config.isProduction) return [];
  const { orders, limits, mail, store } = config;
  const warnings: [boolean, string][] = [
    [orders.paymentProviders.includes('mock'), 'PAYMENT_PROVIDERS has mock: whoever asks has paid'],
    [config.demoData, 'DEMO_DATA is on: the demo shop is loaded into an empty catalogue'],
    [mail.smtpUrl === null, 'SMTP_URL is not set: mails are written into DATA_DIR and reach nobody'],
    [store.mediaUrl.startsWith('http://localhost'), 'MEDIA_URL is not set: pictures are only seen on this machine'],
    [store.url === null, 'STORE_URL is not set: mails to shoppers have no links'],
    [config.panelUrl.startsWith('http://localhost'), 'PANEL_URL is not set: links in mails lead to this machine'],
    [limits.global === 0 || limits.login === 0, 'RATE_LIMIT_GLOBAL or RATE_LIMIT_LOGIN is 0: nobody is slowed down'],
  ];
  return warnings.flatMap(([isUnsafe, text]) => (isUnsafe ? [text] : []));
}
