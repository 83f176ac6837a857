import fs from 'node:fs';
import path from 'node:path';
import { config } from '../../src/config/index.js';
import { eventually } from './eventually.js';

export interface ReadMail {
  file: string;
  to: string;
  subject: string;
  text: string;
}

/** The mails of this test file's shop whose name holds `id`, in the order in which their events were written. */
export function mailsOf(id: string): ReadMail[] {
  const folder = path.join(config.dataDir, 'mail');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const numberOf = (file: string) => Number(/-(\d+)-/.exec(file)?.[1]);
  return files
    .filter((file) => file.includes(id) && file.endsWith('.eml') && !file.startsWith('.'))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((file) => read(file, fs.readFileSync(path.join(folder, file), 'utf8')));
}

/** As `mailsOf`, once there are as many. */
export const mailsAbout = (id: string, count: number): Promise<ReadMail[]> =>
  eventually(() => {
    const mails = mailsOf(id);
    return mails.length >= count && mails;
  });

function read(file: string, mail: string): ReadMail {
  const end = mail.indexOf('\r\n\r\n');
  const head = mail.slice(0, end);
  const words = [...head.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => Buffer.from(word, 'base64'));
  const plain = /^Subject: (.*)$/m.exec(head)?.[1]?.trim() ?? '';
  return {
    file,
    to: /^To: (.*)$/m.exec(head)?.[1]?.trim() ?? '',
    subject: words.length > 0 ? Buffer.concat(words).toString() : plain,
    text: mail.slice(end + 4).replaceAll('\r\n', '\n'),
  };
}
