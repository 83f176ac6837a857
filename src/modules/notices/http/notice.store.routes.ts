import { z } from 'zod';
import type { Actor } from '../../../platform/context.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { notFound, rateLimited, validationFailed } from '../../../platform/errors/index.js';
import { anyone, guestOrShopper, noContent, type Route, route, shopper } from '../../../platform/http/route.js';
import { Email, trimmed } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { ipKey, limiters } from '../../../platform/limits/index.js';
import { getShopper } from '../../user/index.js';
import { forgetAddress, putNotice, withdrawNotice } from '../commands/put-notice.js';
import { notSoldOut } from '../notice.errors.js';
import { addressOf } from '../unsubscribe-token.js';

const tag = 'notices';
const VariantParams = z.strictObject({ variantId: idSchema('var') });
const MAX_TOKEN = 600;

export const noticeStoreRoutes: Route[] = [
  route({
    method: 'put',
    path: '/v1/variants/{variantId}/notice',
    summary: 'Be told by mail, once, when a variant that is sold out can be had again',
    description: 'A guest gives an address; a shopper’s is the account’s. A second time has no effect.',
    tag,
    access: guestOrShopper(),
    params: VariantParams,
    body: z.strictObject({ email: Email.optional() }),
    replies: { 204: null },
    errors: [notFound, notSoldOut, rateLimited],
    async handle({ context, params, body, actor }) {
      const who = await whoWaits(actor, body.email);
      await limiters.notices.count(ipKey(context.ip));
      await inTransaction(context, (tx) => putNotice(tx, { ...params, ...who }));
      return noContent();
    },
  }),
  route({
    method: 'delete',
    path: '/v1/variants/{variantId}/notice',
    summary: 'Wait for a variant no more',
    tag,
    access: shopper(),
    params: VariantParams,
    replies: { 204: null },
    errors: [notFound],
    async handle({ context, params, actor }) {
      await inTransaction(context, (tx) => withdrawNotice(tx, actor.id, params.variantId));
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v1/notices/unsubscribe',
    summary: 'Take the address of a mail’s token out of all notices',
    tag,
    access: anyone(),
    body: z.strictObject({ token: trimmed(MAX_TOKEN) }),
    replies: { 204: null },
    async handle({ context, body }) {
      const email = addressOf(body.token);
      await inTransaction(context, (tx) => forgetAddress(tx, email));
      return noContent();
    },
  }),
];

async function whoWaits(actor: Actor, given: string | undefined): Promise<{ email: string; userId: string | null }> {
  if (actor.kind !== 'shopper') {
    if (given) return { email: given, userId: null };
    throw validationFailed({ errors: [{ path: 'email', message: 'is required for a guest' }] });
  }
  const account = await getShopper(actor.id, null);
  if (!account || (given && given !== account.email)) {
    throw validationFailed({ errors: [{ path: 'email', message: 'is the account’s for a shopper' }] });
  }
  return { email: account.email, userId: actor.id };
}
