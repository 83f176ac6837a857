import type { Transporter } from 'nodemailer';
import type { SignedMail } from './index.js';

const CONNECT_TIMEOUT_MS = 5_000;
const SOCKET_TIMEOUT_MS = 8_000;

let transporter: Promise<Transporter> | null = null;

/** Hands a mail to the SMTP server; rejects where it is not taken within seconds. */
export async function sendBySmtp(url: string, { id, from, to, subject, text }: SignedMail): Promise<void> {
  transporter ??= connect(url);
  await (await transporter).sendMail({
    from,
    // As an object, so that the address is not read as a list.
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@emporion>`,
  });
}

async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    dnsTimeout: CONNECT_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
}
