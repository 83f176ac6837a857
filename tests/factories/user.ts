import { randomUUID } from 'node:crypto';
import { register } from '../../src/modules/user/commands/register.js';
import { systemContext } from '../../src/platform/context.js';

export const PASSWORD = 'kettle harbour violin';

export interface Shopper {
  id: string;
  email: string;
  password: string;
  /** An access token of the session that registering opened. */
  token: string;
  refreshToken: string;
}

/** A shopper who has registered and is signed in. */
export async function buildShopper(
  given: { email?: string; firstName?: string; lastName?: string; phone?: string } = {},
): Promise<Shopper> {
  const email = given.email ?? `shopper-${randomUUID()}@example.com`;
  const { user, accessToken, refreshToken } = await register(systemContext('test'), {
    firstName: 'Ada',
    lastName: 'Lovelace',
    ...given,
    email,
    password: PASSWORD,
    userAgent: 'factory',
  });
  return { id: user.id, email, password: PASSWORD, token: accessToken, refreshToken };
}
