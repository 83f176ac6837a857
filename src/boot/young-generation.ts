import v8 from 'node:v8';

const NOT_AT_ALL = 1;
/** V8's own. */
const TWOFOLD = 2;

/**
 * Keeps the young generation of the heap as small as it begins, until what this gives back is called. V8 lets it grow by
 * as much as survives in it. While a program starts, nearly everything does, being code, schemas and models that stay: it
 * would grow to its full 128 MB, and keep them for minutes. It grows as ever afterwards, by what work at hand needs.
 */
export function keepYoungGenerationSmall(): () => void {
  growBy(NOT_AT_ALL);
  return () => growBy(TWOFOLD);
}

function growBy(factor: number): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
