import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SmtpSink } from '../../support/smtp-sink.js';

describe('mail by SMTP', () => {
  const sink = new SmtpSink();
  let sendMail: typeof import('../../../src/platform/mail/index.js')['sendMail'];
  const mail = {
    id: 'order-paid-1',
    to: 'ada@example.com',
    subject: 'Grüße\r\nBcc: all@example.com',
    text: 'Thank you.',
  };

  beforeAll(async () => {
    // Before the configuration is read, which happens once.
    process.env['SMTP_URL'] = `smtp://127.0.0.1:${await sink.listen()}`;
    ({ sendMail } = await import('../../../src/platform/mail/index.js'));
  });
  afterEach(() => Object.assign(sink, { isSilent: false, refusal: null }));
  afterAll(() => sink.close());

  it('goes to one address, with an id that is the same each time', async () => {
    await sendMail(mail);
    await sendMail(mail);
    expect(sink.messages).toHaveLength(2);
    for (const { to, data } of sink.messages) {
      expect(to).toEqual(['ada@example.com']);
      expect(data).toContain('Message-ID: <order-paid-1@emporion>');
      expect(data).toContain('Thank you.');
      expect(data).not.toMatch(/^Bcc:/im);
    }
  });

  it('fails where the server refuses', async () => {
    sink.refusal = '550 no such person';
    await expect(sendMail(mail)).rejects.toThrow('550');
  });

  it('fails within 10 s where the server says nothing', async () => {
    sink.isSilent = true;
    const startedAt = performance.now();
    await expect(sendMail(mail)).rejects.toThrow();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
