import { config } from '../../../config/index.js';
import { sendMail } from '../../../platform/mail/index.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { storeSettings } from '../../../platform/settings.js';
import { type LowLevel, lowStockDigest } from '../../product/index.js';
import { TELL_LOW_STOCK } from '../commands/tell-low-stock.js';
import { getStaff } from '../queries/get-staff.js';

const SHOWN = 100;

/** Mails a member of staff what became low since the day before, as it is now. What was filled up meanwhile is left out. */
export const sendLowStockMails = defineEventHandler({
  name: 'low-stock-mails',
  kinds: [TELL_LOW_STOCK],
  async external({ id, subjectId, payload }) {
    const { items, total } = await lowStockDigest(String(payload['day']), SHOWN);
    const { email, name, status } = await getStaff(subjectId);
    if (total === 0 || status !== 'active') return;
    const { name: store } = await storeSettings(null);
    const more = total > items.length ? [`… and ${total - items.length} more.`] : [];
    await sendMail({
      id: `low-stock-${id}-${subjectId}`,
      to: email,
      subject: `${total} ${total === 1 ? 'article is' : 'articles are'} running low – ${store}`,
      text: [
        `Hello ${name},`,
        '',
        'since the last time these have become few:',
        '',
        ...items.map(lineOf),
        ...more,
        '',
        `${config.panelUrl}/#/inventory`,
        '',
        store,
        '',
      ].join('\n'),
    });
  },
});

const lineOf = ({ sku, product, variant, location, available, threshold }: LowLevel): string =>
  `${sku}  ${product}, ${variant}: ${available} left in ${location} (told from ${threshold})`;
