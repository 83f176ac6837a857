import type { Answer, Client } from './client.js';

let pages = 0;

/** Reads as from a page that nobody has asked from before, so that no process answers from memory. */
export const uncached = (client: Client) => ({
  get(path: string): Promise<Answer> {
    pages += 1;
    return client.get(path, { headers: { origin: `http://localhost:${10_000 + pages}` } });
  },
});
