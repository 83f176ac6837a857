import type { z } from 'zod';

/** What a provider is asked to take. `key` is the attempt's own idempotency key: the same ask twice takes money once. */
export interface ChargeRequest {
  key: string;
  orderId: string;
  /** Minor units. */
  amount: number;
  currency: string;
  /** How the provider names the charge, once it has answered. */
  reference: string | null;
  /** Whether the provider has answered before, that it waits for the shopper or for the money. */
  isBegun: boolean;
  /** What the shopper sent for this provider, validated by its schema. */
  input: Record<string, unknown>;
}

/** What the shopper has to do for a charge: go to a page of the provider's, or go on in the shop's own with a secret. */
export type NextAction = { redirectUrl: string } | { clientSecret: string };

/** What became of a charge. `pending`: the provider will report later, or staff will. `voided`: it was never taken. */
export type ChargeOutcome =
  | { status: 'captured' | 'authorized'; reference: string }
  | { status: 'declined'; reference: string | null; failureCode: string; isFinal: boolean }
  | { status: 'pending'; reference: string | null; nextAction?: NextAction }
  | { status: 'voided'; reference: string | null };

export interface RefundRequest {
  key: string;
  /** The key of the charge it gives back from. */
  chargeKey: string;
  chargeReference: string | null;
  /** Minor units. */
  amount: number;
  currency: string;
}

export type RefundOutcome = { status: 'succeeded' | 'failed'; reference: string | null };

/** A provider's report of a charge, once its signature is verified. */
export interface WebhookEvent {
  key: string;
  outcome: ChargeOutcome;
}

/**
 * A payment provider. Every call leaves the process, so all of them run outside transactions, keep a deadline of
 * their own, and may be repeated: after a crash nobody knows whether the first ask arrived.
 */
export interface PaymentProvider {
  readonly name: string;
  /** What a shopper sends to pay with it, beside its name. */
  readonly input: z.ZodObject<{ provider: z.ZodLiteral<string> }>;
  /** Begins a charge, and takes the money at once where the provider can answer at once. */
  create(request: ChargeRequest): Promise<ChargeOutcome>;
  /** Goes on with a charge that is pending: asked when the shopper is back, and now and then while the order waits. */
  confirm(request: ChargeRequest): Promise<ChargeOutcome>;
  /** Takes money that was only authorized; asked before the first units are shipped. */
  capture(request: ChargeRequest): Promise<ChargeOutcome>;
  /**
   * Gives up a charge: says what became of one that nobody recorded, releases one that is pending or authorized, and
   * makes sure that nothing can be taken under this key any more. Money that was taken already is `captured`.
   */
  void(request: ChargeRequest): Promise<ChargeOutcome>;
  refund(request: RefundRequest): Promise<RefundOutcome>;
  /** Checks the signature over the raw body. Throws `unauthenticated` where it does not hold. */
  verifyWebhook(headers: Record<string, string | string[] | undefined>, rawBody: Buffer): Promise<WebhookEvent>;
}
