import { config } from '../../config/index.js';
import { storeSettings } from '../settings.js';
import { writeMailFile } from './mail-file.js';
import { sendBySmtp } from './smtp.js';

/** A plain text mail to one person. */
export interface Mail {
  /** Names the one thing it tells, such as `order-placed-ord_01J…`: it becomes the Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** A mail as it leaves. */
export interface SignedMail extends Mail {
  from: string;
}

const ID = /^[\w.-]{1,200}$/;
const ADDRESS = /^[^\s,;:<>()"@\\]+@[^\s,;:<>()"@\\]+$/;

/**
 * Sends a mail by SMTP_URL or, without it, writes it to `DATA_DIR/mail`. Sending the same id again overwrites the file;
 * by SMTP it repeats the Message-ID.
 */
export async function sendMail(mail: Mail): Promise<void> {
  if (!ID.test(mail.id)) throw new TypeError('a mail id has letters, digits, "_", "." and "-" only');
  if (!ADDRESS.test(mail.to)) throw new TypeError('a mail goes to exactly one plain address');
  // A line break would start a header of the sender's making.
  const subject = mail.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  const safe = { ...mail, subject, from: (await storeSettings(null)).mailFrom };
  await (config.mail.smtpUrl ? sendBySmtp(config.mail.smtpUrl, safe) : writeMailFile(safe));
}
