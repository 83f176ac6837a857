import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { config } from '../../config/index.js';
import type { SignedMail } from './index.js';

/** Writes a mail as a file that any mail program opens; it is there whole or not at all. */
export async function writeMailFile(mail: SignedMail): Promise<void> {
  const folder = path.join(config.dataDir, 'mail');
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `.${mail.id}.${randomUUID()}`);
  try {
    await fs.writeFile(draft, render(mail), { mode: 0o600, flush: true });
    await fs.rename(draft, path.join(folder, `${mail.id}.eml`));
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

function render({ id, from, to, subject, text }: SignedMail): string {
  return [
    `From: ${encodeSender(from)}`,
    `To: ${to}`,
    `Subject: ${encodeHeader(subject)}`,
    `Message-ID: <${id}@emporion>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split(/\r\n|\r|\n/),
    '',
  ].join('\r\n');
}

/** Only the name before the address may have other letters. */
function encodeSender(from: string): string {
  const [, name, address] = /^(.*?)\s*(<[^<>]*>)$/.exec(from) ?? [];
  return name && address ? `${encodeHeader(name)} ${address}` : from;
}

/** RFC 2047: words of at most 75 characters, none of which ends within a character. */
function encodeHeader(value: string): string {
  if (/^[ -~]*$/.test(value)) return value;
  const words: string[] = [];
  let word = '';
  for (const character of value) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
