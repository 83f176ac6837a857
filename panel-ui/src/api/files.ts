import { fetchAsStaff } from './client';
import { ProblemError } from './problem';

/** A file of the shop, whole. */
export async function readFile(path: string): Promise<Blob> {
  return (await answered(path)).blob();
}

/** The first lines of a file of JSON lines; what comes behind them is not read. */
export async function readLines<T>(path: string, atMost: number): Promise<T[]> {
  const { body } = await answered(path);
  if (!body) return [];
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    text += value ?? '';
    // Each ends with a line break, so that what is behind the last one is not whole.
    const lines = text.split('\n').slice(0, -1);
    if (!done && lines.length < atMost) continue;
    await reader.cancel();
    return lines.slice(0, atMost).map((line) => JSON.parse(line) as T);
  }
}

async function answered(path: string): Promise<Response> {
  const response = await fetchAsStaff(new Request(path));
  if (!response.ok) throw new ProblemError(response.status, await response.json());
  return response;
}
