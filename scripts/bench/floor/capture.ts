import http from 'node:http';

/** An answer as it was on the wire. */
export interface Page {
  path: string;
  /** Names and values in turn, less those that node:http writes by itself. */
  headers: string[];
  /** base64 */
  body: string;
}

const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive']);

/** Asks the shop for pages, as the load does, and keeps every byte. Throws where one is not answered with 200. */
export async function capture(baseUrl: string, paths: string[]): Promise<Page[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const pages: Page[] = [];
  for (const path of paths) pages.push(await captureOne(agent, baseUrl, path));
  agent.destroy();
  return pages;
}

function captureOne(agent: http.Agent, baseUrl: string, path: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' };
    const request = http.get(`${baseUrl}${path}`, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`GET ${path}: ${answer.statusCode}`));
        const body = Buffer.concat(chunks).toString('base64');
        resolve({ path, headers: withoutOwn(answer.rawHeaders), body });
      });
    });
    request.on('error', reject);
  });
}

function withoutOwn(rawHeaders: string[]): string[] {
  return rawHeaders.filter((_, index) => !OWN_HEADERS.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()));
}
