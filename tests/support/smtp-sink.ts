import net from 'node:net';
import readline from 'node:readline';
import { groupBy } from '../../src/utils/group-by.js';

/** A mail as the server got it. */
export interface SentMail {
  to: string[];
  data: string;
}

/** The least of an SMTP server: it keeps what it is sent, or answers nothing at all. */
export class SmtpSink {
  readonly messages: SentMail[] = [];
  isSilent = false;
  refusal: string | null = null;
  private readonly sockets = new Set<net.Socket>();
  private readonly server = net.createServer((socket) => this.talk(socket));

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as net.AddressInfo).port;
  }

  /** The mails by their Message-ID, without its domain, as often as each came. */
  byId(): Map<string, SentMail[]> {
    return groupBy(this.messages, ({ data }) => /^Message-ID:\s*<(.*)@emporion>/im.exec(data)?.[1] ?? 'none');
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private talk(socket: net.Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    if (this.isSilent) return;
    const message: SentMail = { to: [], data: '' };
    let isData = false;
    socket.write('220 sink\r\n');
    const lines = readline.createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      if (isData && line !== '.') {
        message.data += `${line}\n`;
        return;
      }
      if (isData) this.messages.push({ ...message });
      isData = /^DATA/i.test(line);
      socket.write(`${this.answer(line, message)}\r\n`);
    });
  }

  private answer(line: string, message: SentMail): string {
    const recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
    if (recipient && this.refusal) return this.refusal;
    if (recipient) message.to = [recipient];
    if (/^DATA/i.test(line)) return '354 go on';
    return /^QUIT/i.test(line) ? '221 bye' : '250 ok';
  }
}
