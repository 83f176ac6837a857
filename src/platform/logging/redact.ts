const SECRET_NAMES = new Set([
  'authorization',
  'cookie',
  'setcookie',
  'xcarttoken',
  'xordertoken',
  'password',
  'currentpassword',
  'newpassword',
  'passwordhash',
  'token',
  'tokenhash',
  'refreshtoken',
  'accesstoken',
  'clientsecret',
  'secret',
]);
const HIDDEN = '[redacted]';
const MAX_DEPTH = 6;
const MAX_CAUSES = 3;

/** A copy of what is logged, with every secret field hidden at any depth, whatever its spelling or case. */
export function redact(value: Record<string, unknown>): Record<string, unknown> {
  return copy(value, 0) as Record<string, unknown>;
}

function copy(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date || Buffer.isBuffer(value)) return Buffer.isBuffer(value) ? '[bytes]' : value;
  if (depth >= MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isSecret(name) ? HIDDEN : copy(item, depth + 1)]),
  );
}

function isSecret(name: string): boolean {
  return SECRET_NAMES.has(name.replace(/[-_]/g, '').toLowerCase());
}

interface ErrorDetails {
  type: string;
  message: string;
  stack?: string | undefined;
  code?: unknown;
  cause?: ErrorDetails;
}

/** An error without the fields drivers hang on it: those hold statements and their values, people's data among them. */
export function describeError(error: Error, depth = 0): ErrorDetails {
  const details: ErrorDetails = { type: error.name, message: error.message, stack: error.stack };
  if ('code' in error) details.code = error.code;
  const cause = error.cause ?? ('original' in error ? error.original : undefined);
  if (cause instanceof Error && cause !== error && depth < MAX_CAUSES) details.cause = describeError(cause, depth + 1);
  return details;
}
