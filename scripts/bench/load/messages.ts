export const scenarioNames = [
  'list',
  'product',
  'search',
  'filter',
  'find',
  'facets',
  'suggest',
  'cart',
  'buy',
  'hot',
  'signin',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Where the services that a load asks are; for a floor all the same server. */
export interface Targets {
  product: string;
  cart: string;
  order: string;
  user: string;
}

/** What a load asks for. */
export interface Material {
  /** Paths of the catalogue, by scenario. */
  paths: Partial<Record<ScenarioName, string[]>>;
  /** Variants with ample stock. */
  variantIds: string[];
  hotVariantId: string;
  emails: string[];
  password: string;
}

export interface LoadSpec {
  scenario: ScenarioName;
  targets: Targets;
  material: Material;
  clients: number;
  /** Operations a second that are begun, whether those before are answered or not; as many as there can be without. */
  rate?: number;
  warmupSeconds: number;
  seconds: number;
}

/** What a load process tells the one that started it. */
export type LoadMessage = { kind: 'begin' } | { kind: 'end' } | { kind: 'result'; result: LoadResult };

export interface LoadResult {
  operations: number;
  seconds: number;
  /** Of each operation that ended in the time measured, ms. */
  latencies: Float64Array;
  errors: number;
  /** The first of them. */
  errorSamples: string[];
  /** Of the load process itself. */
  cpuSeconds: number;
}
