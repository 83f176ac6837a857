import { config } from '../../../config/index.js';
import { sql } from '../../../platform/database/sql.js';
import { sendMail } from '../../../platform/mail/index.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { storeSettings } from '../../../platform/settings.js';
import { getSellableVariants, type SellableVariant } from '../../product/index.js';
import { canBeHad } from '../can-be-had.js';
import { NOTICE_DUE } from '../commands/find-returned.js';
import { unsubscribeToken } from '../unsubscribe-token.js';

/**
 * Mails that a variant can be had again, once, and forgets who wanted to know. Where it is gone again by then, they wait on.
 */
export const sendNoticeMails = defineEventHandler({
  name: 'notice-mails',
  kinds: [NOTICE_DUE],
  async external({ id, subjectId }) {
    const notice = await dueNotice(subjectId);
    if (!notice) return;
    const variant = (await getSellableVariants([notice.variantId], null)).get(notice.variantId);
    if (!variant || !canBeHad(variant)) {
      await sql(null, 'UPDATE stock_notices SET due_at = NULL WHERE id = ?', [subjectId]);
      return;
    }
    const { name } = await storeSettings(null);
    await sendMail({
      id: `stock-notice-${id}-${subjectId}`,
      to: notice.email,
      subject: `${variant.productName} can be had again – ${name}`,
      text: letter(variant, notice.email, name),
    });
    await sql(null, 'DELETE FROM stock_notices WHERE id = ?', [subjectId]);
  },
});

async function dueNotice(id: string): Promise<{ variantId: string; email: string } | undefined> {
  const { rows } = await sql<{ variantId: string; email: string }>(
    null,
    'SELECT variant_id AS variantId, email FROM stock_notices WHERE id = ? AND due_at IS NOT NULL',
    [id],
  );
  return rows[0];
}

function letter({ productName, productSlug, options }: SellableVariant, email: string, store: string): string {
  const chosen = Object.values(options).join(' / ');
  const { url } = config.store;
  const links = [
    `${url}/products/${productSlug}`,
    '',
    'This is the only mail about it. To hear of nothing else that you wait for:',
    // Behind the #, the token is in no server's log.
    `${url}/notices/unsubscribe#token=${unsubscribeToken(email)}`,
  ];
  return [
    `You wanted to know: ${productName}${chosen ? `, ${chosen}` : ''} can be had again.`,
    '',
    // Without an address of the shop they would lead nowhere.
    ...(url ? links : ['This is the only mail about it.']),
    '',
    store,
    '',
  ].join('\n');
}
