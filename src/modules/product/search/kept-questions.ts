import type { Facets } from './facets.js';

/** What a question finds: products by their places, and how well each fits where there are words. */
export interface Found {
  places: number[];
  scores: number[] | null;
  facets: Facets;
}

/** Of all questions together: some thirty megabytes. */
const MAX_PLACES = 2_000_000;

/** What was found lately, so that further pages, other orders and other sizes of a page find and count nothing again. */
export class KeptQuestions {
  private readonly kept = new Map<string, Found>();
  private places = 0;

  find(question: string, ask: () => Found): Found {
    const known = this.kept.get(question);
    const found = known ?? ask();
    // The order of insertion is the order of use.
    this.kept.delete(question);
    this.kept.set(question, found);
    if (!known) this.places += sizeOf(found);
    for (const [oldest, other] of this.kept) {
      if (this.places <= MAX_PLACES) break;
      this.kept.delete(oldest);
      this.places -= sizeOf(other);
    }
    return found;
  }

  /** Something is other than it was. */
  forget(): void {
    this.kept.clear();
    this.places = 0;
  }
}

/** One that finds nothing takes some memory too. */
const sizeOf = ({ places }: Found): number => places.length + 1_000;
