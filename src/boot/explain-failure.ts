const EXPECTED = new Set(['ConfigError', 'MigrationError', 'DatabaseError', 'StartError']);
const DISK = new Set(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EPERM']);

/** What to print when the program cannot go on: the message where it says what to do, else everything known. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (EXPECTED.has(error.name)) return error.message;
  if (error.name === 'Problem') {
    const reason = error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return `The database stopped answering${reason}. Start again once it does.`;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && path && DISK.has(code)) {
    return `${path} cannot be written (${code}): make it writable, or set DATA_DIR to a folder that is.`;
  }
  return error.stack ?? error.message;
}
