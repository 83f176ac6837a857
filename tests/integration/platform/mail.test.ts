import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../../src/config/index.js';
import { sendMail } from '../../../src/platform/mail/index.js';

const folder = path.join(config.dataDir, 'mail');
const read = (id: string) => fs.readFileSync(path.join(folder, `${id}.eml`), 'utf8');
const mail = { id: 'order-paid-1', to: 'ada@example.com', subject: 'Your order', text: 'Thank you.\nBye.' };

describe('mail without SMTP_URL', () => {
  it('becomes a file that a mail program opens, readable by its owner alone', async () => {
    await sendMail(mail);
    const [head = '', body] = read(mail.id).split('\r\n\r\n');
    expect(head.split('\r\n')).toEqual(
      expect.arrayContaining([
        `From: ${config.mail.from}`,
        'To: ada@example.com',
        'Subject: Your order',
        'Message-ID: <order-paid-1@emporion>',
        'Content-Type: text/plain; charset=utf-8',
      ]),
    );
    expect(body).toBe('Thank you.\r\nBye.\r\n');
    expect(fs.statSync(path.join(folder, `${mail.id}.eml`)).mode & 0o777).toBe(0o600);
  });

  it('is there once, however often the same one is sent', async () => {
    await Promise.all([1, 2, 3, 4].map(() => sendMail({ ...mail, id: 'again' })));
    expect(fs.readdirSync(folder).filter((name) => name.includes('again'))).toEqual(['again.eml']);
  });

  it('lets nothing in the subject become a header', async () => {
    await sendMail({ ...mail, id: 'sly', subject: 'Hi\r\nBcc: all@example.com\u2028X: y' });
    expect(read('sly')).toContain('\r\nSubject: Hi Bcc: all@example.com X: y\r\n');
  });

  it('encodes a subject that is not ASCII', async () => {
    const subject = 'Ihre Bestellung läuft – 🛍️ und eine lange Zeile, die nicht in ein Wort passt';
    await sendMail({ ...mail, id: 'umlaut', subject, text: 'Grüße 🛍️' });
    const [, encoded = ''] = /Subject: ((?:.|\r\n )*?)\r\n\S/.exec(read('umlaut')) ?? [];
    const words = encoded.split('\r\n ').map((word) => /^=\?UTF-8\?B\?([^?]+)\?=$/.exec(word)?.[1] ?? '');
    expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(subject);
    expect(read('umlaut')).toContain('Grüße 🛍️');
  });

  it.each(['a@x.com, b@y.com', 'a@x.com\r\nBcc: b@y.com', 'Ada <a@x.com>', 'none', ''])(
    'refuses %j as an address',
    async (to) => {
      await expect(sendMail({ ...mail, id: 'bad', to })).rejects.toThrow('one plain address');
    },
  );

  it.each(['../up', 'a/b', '', 'a\nb', 'x'.repeat(201)])('refuses %j as an id', async (id) => {
    await expect(sendMail({ ...mail, id })).rejects.toThrow('mail id');
  });
});
