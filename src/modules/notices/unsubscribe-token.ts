import { validationFailed } from '../../platform/errors/index.js';
import { decodeCursor, encodeCursor } from '../../platform/paging/cursor.js';

/** What the tokens are signed under. */
const NOTICES = 'stock notices';

/** Stands in mails to this address, and takes it out of all notices. It is signed, so that nobody makes one for another. */
export const unsubscribeToken = (email: string): string => encodeCursor(NOTICES, [email]);

/** Whose token it is. Throws `validation_failed`. */
export function addressOf(token: string): string {
  try {
    return String(decodeCursor(NOTICES, token, 1)[0]);
  } catch {
    throw validationFailed({ errors: [{ path: 'token', message: 'is not one of ours' }] });
  }
}
