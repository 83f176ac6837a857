import type { z } from 'zod';
import type { Address as AddressRow } from '../../../models/user/address.js';
import type { User as UserRow } from '../../../models/user/user.js';
import type { SessionView } from '../../../platform/auth/list-sessions.js';
import { ACCESS_TOKEN_SECONDS } from '../../../platform/auth/tokens.js';
import { withValues } from '../../../utils/with-values.js';
import type { SignedIn as SignedInShopper } from '../commands/open-shopper-session.js';
import type { SavedAddress, Session, SignedIn, User } from './user.schemas.js';

export function presentUser(user: UserRow): z.output<typeof User> {
  return {
    id: user.id,
    email: user.email ?? '',
    firstName: user.firstName,
    lastName: user.lastName,
    ...withValues({ phone: user.phone }),
    createdAt: user.createdAt.toISOString(),
    updatedAt: user.updatedAt.toISOString(),
  };
}

export function presentSignedIn({ user, accessToken, refreshToken }: SignedInShopper): z.output<typeof SignedIn> {
  return {
    user: presentUser(user),
    accessToken,
    refreshToken,
    expiresIn: ACCESS_TOKEN_SECONDS,
    tokenType: 'Bearer',
  };
}

export function presentSession(session: SessionView, currentId: string): z.output<typeof Session> {
  return {
    id: session.id,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    ...withValues({ ip: session.ip, userAgent: session.userAgent }),
    current: session.id === currentId,
  };
}

export function presentAddress(address: AddressRow): z.output<typeof SavedAddress> {
  const { company, line2, region, postalCode, phone } = address;
  return {
    id: address.id,
    firstName: address.firstName,
    lastName: address.lastName,
    line1: address.line1,
    city: address.city,
    country: address.country,
    ...withValues({ company, line2, region, postalCode, phone }),
    isDefaultShipping: address.defaultShippingOf !== null,
    isDefaultBilling: address.defaultBillingOf !== null,
  };
}
