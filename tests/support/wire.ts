import net from 'node:net';

/** Stands between the program and a server, and can be made deaf or dead. */
export class Wire {
  private readonly sockets = new Set<net.Socket>();
  private readonly server = net.createServer((near) => this.join(near));
  private mode: 'open' | 'deaf' | 'dead' = 'open';
  /** A connection on which this was sent gets no answers any more, until the line is set to something. */
  deafAfter: string | null = null;

  constructor(private readonly target: { host: string; port: number }) {}

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as net.AddressInfo).port;
  }

  set(mode: 'open' | 'deaf' | 'dead'): void {
    this.mode = mode;
    for (const socket of this.sockets) {
      if (mode === 'dead') socket.destroy();
      // What is sent into a silent line is not lost: it arrives when the line is back, as over TCP.
      else if (mode === 'deaf') socket.pause();
      else socket.resume();
    }
  }

  close(): void {
    this.set('dead');
    this.server.close();
  }

  private join(near: net.Socket): void {
    if (this.mode === 'dead') {
      near.destroy();
      return;
    }
    const far = net.connect(this.target);
    near.on('data', (chunk) => {
      if (this.deafAfter !== null && chunk.includes(this.deafAfter)) far.pause();
    });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      if (this.mode === 'deaf') from.pause();
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
  }
}
