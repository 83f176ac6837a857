import net from 'node:net';

// Below those that systems give to outgoing connections: one of them may be taken before it is listened on.
const FIRST = 10_000;
const LAST = 32_000;

/** Ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    // On all addresses, as the program does.
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
