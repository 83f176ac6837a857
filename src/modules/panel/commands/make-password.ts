import { randomBytes } from 'node:crypto';

/** A password that is shown once: 120 random bits. */
export const makePassword = (): string => randomBytes(15).toString('base64url');
