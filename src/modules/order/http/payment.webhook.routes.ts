import { malformedJson, notFound, unauthenticated, validationFailed } from '../../../platform/errors/index.js';
import { anyone, noContent, type Route, route } from '../../../platform/http/route.js';
import { receiveWebhook } from '../commands/receive-webhook.js';
import { WebhookParams } from './order.schemas.js';

export const paymentWebhookRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/payments/webhooks/{provider}',
    summary: 'A payment provider reports on a charge',
    description: 'Signed by the provider over the raw body. Duplicates and any order of arrival are harmless.',
    tag: 'payments',
    access: anyone(),
    params: WebhookParams,
    body: undefined,
    rawBody: true,
    replies: { 204: null },
    errors: [notFound, unauthenticated, malformedJson, validationFailed],
    async handle({ context, params, headers, rawBody }) {
      await receiveWebhook(context, { provider: params.provider, headers, rawBody: rawBody ?? Buffer.alloc(0) });
      return noContent();
    },
  }),
];
