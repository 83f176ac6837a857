const CREDENTIALS = /\/\/[^/@\s]+@/g;
const SECRET_PAIR = /\b(password|passwd|secret|token|authorization|key)\b(["']?\s*[:=]\s*)\S+/gi;

/** One line about an error for a database column: its name and message, no stack, no credentials. */
export function describeError(error: unknown): string {
  const {
    name = 'Error',
    code,
    message = String(error),
  } = (error ?? {}) as { name?: string; code?: string; message?: string };
  const [line = ''] = message.split('\n');
  const safe = line.replace(CREDENTIALS, '//***@').replace(SECRET_PAIR, '$1$2***');
  return `${name}${code ? ` ${code}` : ''}: ${safe}`.slice(0, 200);
}
