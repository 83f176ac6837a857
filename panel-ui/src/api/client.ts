import { createPanelClient } from '@emporion/client';
import { ProblemError } from './problem';
import { accessToken, refresh } from './session';

/** Calls as the staff member who is signed in. A token that the server no longer takes is renewed once. */
export const api = createPanelClient({ baseUrl: location.origin, fetch: fetchAsStaff });

/** Also for what is no JSON call: streams and files. */
export async function fetchAsStaff(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(withToken(request, await accessToken()));
  if (response.status !== 401) return response;
  const code = await codeOf(response.clone());
  if (code !== 'token_expired' && code !== 'unauthenticated') return response;
  try {
    await refresh();
  } catch (error) {
    // Nobody is signed out by a server that is away.
    if (error instanceof ProblemError && error.isPassing) throw error;
    return response;
  }
  return fetch(withToken(again, await accessToken()));
}

function withToken(request: Request, token: string | null): Request {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

async function codeOf(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => null)) as { code?: string } | null;
  return body?.code;
}

/** Names one intent: sent again with the same key, it still happens once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Headers of a POST that creates or moves something. */
export const once = (key: string = newKey()) => ({ 'Idempotency-Key': key });

/** Headers of a change: it is refused where somebody else was first. */
export const ifMatch = (etag: string | null | undefined) => (etag ? { 'If-Match': etag } : {});
