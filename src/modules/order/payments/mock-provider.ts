import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { deriveKey } from '../../../platform/auth/keys.js';
import { dbNow, insertIgnore, sql } from '../../../platform/database/sql.js';
import { malformedJson, notFound, unauthenticated, validationFailed } from '../../../platform/errors/index.js';
import { idSchema } from '../../../platform/ids.js';
import type { ChargeOutcome, ChargeRequest, PaymentProvider, RefundRequest } from './provider.js';

interface Entry {
  kind: 'charge' | 'refund';
  outcome: 'success' | 'decline';
  chargeKey: string | null;
}

/**
 * A provider for development and tests, with books of its own: a charge is one row, committed by itself as if it were
 * kept on another machine. The first write under a key decides; later ones read it.
 */
export const mockProvider: PaymentProvider = {
  name: 'mock',
  input: z.strictObject({ provider: z.literal('mock'), outcome: z.enum(['success', 'decline']) }),
  create: (request) => charge(request, request.input['outcome'] === 'decline' ? 'decline' : 'success'),
  confirm: (request) => charge(request, 'success'),
  capture: (request) => charge(request, 'success'),
  // A decline under the key is what keeps a charge that is still under way from being taken.
  async void(request) {
    const outcome = await charge(request, 'decline');
    return outcome.status === 'declined' ? { status: 'voided', reference: outcome.reference } : outcome;
  },
  async refund(request) {
    const outcome = await enter(request, { kind: 'refund', outcome: 'success', chargeKey: request.chargeKey });
    return { status: outcome === 'success' ? 'succeeded' : 'failed', reference: `mock_${request.key}` };
  },
  async verifyWebhook(headers, rawBody) {
    assertSigned(String(headers['mock-signature'] ?? ''), rawBody);
    const report = Report.safeParse(parsed(rawBody));
    if (!report.success) throw validationFailed({ detail: 'Send { "key": "pay_…" }.' });
    // Like a good client of a real provider, it believes the books and not the report.
    const { rows } = await sql<{ outcome: Entry['outcome'] }>(
      null,
      "SELECT outcome FROM mock_charges WHERE provider_key = ? AND kind = 'charge'",
      [report.data.key],
    );
    if (!rows[0]) throw notFound();
    return { key: report.data.key, outcome: outcomeOf(report.data.key, rows[0].outcome) };
  },
};

async function charge(request: ChargeRequest, wanted: Entry['outcome']): Promise<ChargeOutcome> {
  return outcomeOf(request.key, await enter(request, { kind: 'charge', outcome: wanted, chargeKey: null }));
}

function outcomeOf(key: string, outcome: Entry['outcome']): ChargeOutcome {
  const reference = `mock_${key}`;
  if (outcome === 'success') return { status: 'captured', reference };
  return { status: 'declined', reference, failureCode: 'card_declined', isFinal: false };
}

/** One statement, committed by itself. Only where the key is known already must its outcome be read. */
async function enter(request: ChargeRequest | RefundRequest, entry: Entry): Promise<Entry['outcome']> {
  const { affected } = await sql(
    null,
    `${insertIgnore} mock_charges (provider_key, kind, outcome, amount, currency, charge_key, at)
     VALUES (?, ?, ?, ?, ?, ?, ${dbNow})`,
    [request.key, entry.kind, entry.outcome, request.amount, request.currency, entry.chargeKey],
  );
  if (affected === 1) return entry.outcome;
  const { rows } = await sql<{ outcome: Entry['outcome'] }>(
    null,
    'SELECT outcome FROM mock_charges WHERE provider_key = ?',
    [request.key],
  );
  if (!rows[0]) throw new Error(`mock charge ${request.key} was not written`);
  return rows[0].outcome;
}

const TOLERANCE_SECONDS = 300;

/** The header that signs a webhook body: `t=<seconds>,v1=<HMAC-SHA256 of "<t>.<body>", hex>`. */
export function mockSignature(rawBody: string | Buffer, seconds = Math.floor(Date.now() / 1000)): string {
  return `t=${seconds},v1=${signatureOf(seconds, rawBody)}`;
}

function signatureOf(seconds: number, rawBody: string | Buffer): string {
  return createHmac('sha256', deriveKey('mock-webhook')).update(`${seconds}.`).update(rawBody).digest('hex');
}

function assertSigned(header: string, rawBody: Buffer): void {
  const [, seconds = '', signature = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const expected = Buffer.from(signatureOf(Number(seconds), rawBody));
  const isSigned = signature.length === expected.length && timingSafeEqual(Buffer.from(signature), expected);
  // Both sides: a signature from the future is as old as its thief wants it to be.
  const isFresh = Math.abs(Date.now() / 1000 - Number(seconds)) <= TOLERANCE_SECONDS;
  if (!isSigned || !isFresh) throw unauthenticated({ detail: 'The signature does not hold.' });
}

const Report = z.object({ key: idSchema('pay') });

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw malformedJson();
  }
}
