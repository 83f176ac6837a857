import { config } from '../../../config/index.js';
import { sendMail } from '../../../platform/mail/index.js';
import { defineEventHandler } from '../../../platform/outbox/define-handler.js';
import { storeSettings } from '../../../platform/settings.js';
import { newInvitationToken } from '../commands/invitations.js';
import { getStaff } from '../queries/get-staff.js';

/**
 * Mails the link by which somebody takes over their account. Its secret is made here and is nowhere else; sent twice,
 * the later mail has the link that is good.
 */
export const sendInvitations = defineEventHandler({
  name: 'staff-invitations',
  kinds: ['staff.invited'],
  async external({ id, subjectId }) {
    const token = await newInvitationToken(subjectId);
    if (!token) return;
    const { email, name } = await getStaff(subjectId);
    const { name: store } = await storeSettings(null);
    await sendMail({
      id: `staff-invited-${id}-${subjectId}`,
      to: email,
      subject: `Your account at ${store}`,
      text: [
        `Hello ${name},`,
        '',
        `you are invited to help run ${store}. Choose a password within 7 days:`,
        '',
        // Behind the #, the secret is in no server's log.
        `${config.panelUrl}/#/accept-invitation?token=${token}`,
        '',
        store,
        '',
      ].join('\n'),
    });
  },
});
