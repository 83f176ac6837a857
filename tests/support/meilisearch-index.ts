export interface Settings {
  searchableAttributes?: string[] | undefined;
  displayedAttributes?: string[] | undefined;
  pagination?: { maxTotalHits: number } | undefined;
  typoTolerance?: { minWordSizeForTypos: { oneTypo: number } } | undefined;
  synonyms?: Record<string, string[]> | undefined;
}

type Document = Record<string, unknown> & { id: string };

export interface Index {
  primaryKey: 'id';
  settings: Settings;
  documents: Map<string, Document>;
}

export const newIndex = (): Index => ({ primaryKey: 'id', settings: {}, documents: new Map() });

interface Question {
  q: string;
  limit: number;
  attributesToRetrieve: string[];
  attributesToSearchOn?: string[] | undefined;
}

/** Documents with all words, those first that have them in the attributes named first. Lower case alone is folded. */
export function findDocuments({ settings, documents }: Index, question: Question): Record<string, unknown>[] {
  const { searchableAttributes = ['*'], displayedAttributes, pagination, synonyms = {}, typoTolerance } = settings;
  const attributes = question.attributesToSearchOn ?? searchableAttributes;
  const minimum = typoTolerance?.minWordSizeForTypos.oneTypo ?? 5;
  const asked = wordsOf(question.q).map((word, at, all) => ({
    words: [word, ...(synonyms[word] ?? [])],
    isLast: at === all.length - 1,
  }));
  const rank = (document: Document): number => {
    const ranks = asked.map(({ words, isLast }) =>
      attributes.findIndex((attribute) =>
        wordsOf(String(document[attribute] ?? '')).some((there) =>
          words.some((word) => there === word || (isLast && there.startsWith(word)) || isTypo(word, there, minimum)),
        ),
      ),
    );
    return ranks.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(0, ...ranks);
  };
  const found = [...documents.values()].map((document) => ({ document, rank: rank(document) }));
  return found
    .filter(({ rank: at }) => Number.isFinite(at))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.min(question.limit, pagination?.maxTotalHits ?? 1_000))
    .map(({ document }) =>
      Object.fromEntries(
        question.attributesToRetrieve
          .filter((name) => !displayedAttributes || displayedAttributes.includes(name))
          .map((name) => [name, document[name]]),
      ),
    );
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** One letter wrong, missing or too many. */
function isTypo(word: string, there: string, minimum: number): boolean {
  if (word.length < minimum || Math.abs(word.length - there.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === there[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, there.length) - start && word.at(-1 - end) === there.at(-1 - end)) end++;
  return Math.max(word.length, there.length) - start - end <= 1;
}
