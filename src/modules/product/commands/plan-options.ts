import { type FieldError, validationFailed } from '../../../platform/errors/index.js';
import { fold } from '../../../utils/text.js';
import { limits } from '../import/import-product.js';
import { inUse } from '../product.errors.js';
import { type Asked, matchOptions, type PlannedOption } from './match-options.js';

/** A variant that is sold, by the values it has. */
export interface KnownVariant {
  id: string;
  sku: string;
  valueIds: string[];
}

/** One choice of a value for each option, and its place among all of them. */
export interface Combination {
  options: Record<string, string>;
  valueIds: string[];
  position: number;
}

export interface OptionsPlan {
  options: PlannedOption[];
  /** Variants that stay, with what they are from now on. */
  kept: (Combination & { variantId: string })[];
  /** Variants whose value was taken out. */
  removed: string[];
  /** Combinations that a variant is to be made for. */
  missing: Combination[];
}

interface Given extends Asked {
  variants: KnownVariant[];
  /** `new`: combinations that were not possible before. One that was, and has no variant, was taken out on purpose. */
  generate: 'new' | 'all' | 'none';
}

/**
 * Works out what a change of a product's options does to its variants. A variant takes the first value of an option
 * that is new to it. Throws `validation_failed`, and `in_use` where several variants would become the same.
 */
export function planOptions({ variants, generate, ...asked }: Given): OptionsPlan {
  assertDistinct(asked.wanted);
  const options = matchOptions(asked);
  const all = combinationsOf(options);
  const kept: OptionsPlan['kept'] = [];
  const removed: string[] = [];
  for (const variant of variants) {
    const combination = all.get(keyFor(options, variant));
    if (combination) kept.push({ ...combination, variantId: variant.id });
    else removed.push(variant.id);
  }
  assertApart(kept, variants);
  const isWanted = missingFilter(options, kept, variants.length > 0 ? generate : 'all');
  const taken = new Set(kept.map(keyOf));
  const missing = generate === 'none' ? [] : [...all.values()].filter((one) => !taken.has(keyOf(one)) && isWanted(one));
  return { options, kept, removed, missing };
}

const keyOf = ({ valueIds }: { valueIds: string[] }): string => valueIds.join();

/** The combination that a variant is of; of a value that was taken out there is none. */
function keyFor(options: PlannedOption[], { valueIds }: KnownVariant): string {
  return options
    .map(({ values, knownValueIds }) => {
      const own = valueIds.find((id) => knownValueIds.has(id));
      return own ?? values[0]?.id ?? '';
    })
    .join();
}

/** Every combination of the options' values, by its key, in order. */
function combinationsOf(options: PlannedOption[]): Map<string, Combination> {
  const count = options.reduce((product, { values }) => product * values.length, 1);
  if (count > limits.variants) {
    const message = `make ${count} combinations; a product has at most ${limits.variants} variants`;
    throw validationFailed({ errors: [{ path: 'options', message }] });
  }
  let rows: { options: [string, string][]; valueIds: string[] }[] = [{ options: [], valueIds: [] }];
  for (const { name, values } of options) {
    rows = rows.flatMap((row) =>
      values.map(({ id, value }) => ({
        options: [...row.options, [name, value] as [string, string]],
        valueIds: [...row.valueIds, id],
      })),
    );
  }
  const combinations = rows.map((row, position) => ({ ...row, options: Object.fromEntries(row.options), position }));
  return new Map(combinations.map((combination) => [keyOf(combination), combination]));
}

/** Which of the combinations without a variant are to get one. */
function missingFilter(options: PlannedOption[], kept: Combination[], generate: Given['generate']) {
  if (generate !== 'new') return () => true;
  const known = options.map(({ isNew }) => !isNew);
  const newValues = new Set(options.flatMap(({ values }) => values.filter(({ isNew }) => isNew).map(({ id }) => id)));
  const project = ({ valueIds }: Combination) => valueIds.filter((_, index) => known[index]);
  const before = new Set(kept.map((combination) => project(combination).join()));
  return (combination: Combination) => {
    const projected = project(combination);
    return projected.some((id) => newValues.has(id)) || before.has(projected.join());
  };
}

function assertApart(kept: OptionsPlan['kept'], variants: KnownVariant[]): void {
  const first = new Map<string, string>();
  const same = new Set<string>();
  for (const variant of kept) {
    const key = keyOf(variant);
    const other = first.get(key);
    if (other) same.add(other).add(variant.variantId);
    else first.set(key, variant.variantId);
  }
  if (same.size === 0) return;
  const skus = variants.filter(({ id }) => same.has(id)).map(({ sku }) => sku);
  throw inUse({
    detail: `These variants would be the same: ${skus.slice(0, 10).join(', ')}. Archive or delete all but one of each first.`,
    extra: { variantIds: [...same] },
  });
}

function assertDistinct(wanted: Asked['wanted']): void {
  const errors: FieldError[] = [
    ...repeated(wanted.map(({ name }) => name)).map((at) => ({ path: `options.${at}.name`, message: 'occurs twice' })),
    ...wanted.flatMap(({ values }, index) =>
      repeated(values.map(({ value }) => value)).map((at) => ({
        path: `options.${index}.values.${at}.value`,
        message: 'occurs twice',
      })),
    ),
  ];
  if (errors.length > 0) throw validationFailed({ errors });
}

/** Where a text stands that stood before, in any case. */
function repeated(texts: string[]): number[] {
  const keys = texts.map(fold);
  return [...keys.keys()].filter((at) => keys.indexOf(keys[at] ?? '') !== at);
}
