import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './client.js';

const TRIES = 60;

/** Sends again, as a client should, while the shop says "later"; counts how often and why. */
export class Patience {
  private readonly counts = new Map<string, number>();

  /** `send` must carry an idempotency key, since nobody knows what became of an attempt that got no real answer. */
  async untilAnswered(send: (attempt: number) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const answer = await send(attempt);
      const code: unknown = answer.body?.code;
      if (code !== 'unavailable' && code !== 'idempotency_in_progress') return answer;
      this.counts.set(code, this.times(code) + 1);
      await sleep(Number(answer.headers['retry-after']) * 1_000);
    }
    throw new Error(`no answer after ${TRIES} tries`);
  }

  times(code: 'unavailable' | 'idempotency_in_progress'): number {
    return this.counts.get(code) ?? 0;
  }

  /** Such as `sent again 300 × on idempotency_in_progress, 0 × on unavailable`. */
  report(): string {
    return `sent again ${this.times('idempotency_in_progress')} × on idempotency_in_progress, ${this.times('unavailable')} × on unavailable`;
  }
}
