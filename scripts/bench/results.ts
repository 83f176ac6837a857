import type { ScenarioName } from './load/messages.js';

/** What was measured on one side, the shop or the floor, in one scenario at one number of clients. */
export interface Measurement {
  /** Operations a second; an operation is one call, or the two of a cart or a purchase. */
  perSecond: number;
  operations: number;
  seconds: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  errors: number;
  errorSamples: string[];
  /** CPU an operation, ms. */
  nodeMs: number;
  nodeMsByProcess: Record<string, number>;
  databaseMs: number;
  redisMs: number;
  /** SQL an operation, less what runs without load. */
  statements: number;
  roundTrips: number;
  logWrites: number;
  /** Resident at the end, MB. */
  memoryMb: number;
  databaseMemoryMb: number;
  /** The load process's own CPU, cores. */
  clientCores: number;
  /** How long the worker needed after the load to deliver what was left, seconds. */
  drainSeconds: number;
}

export interface ScenarioResult {
  scenario: ScenarioName;
  clients: number;
  shop: Measurement;
  floor: Measurement | null;
  /** The shop's operations a second over the floor's. */
  ratio: number | null;
  /** The floor's CPU an operation, of node and database, over the shop's: less shaken by what else the machine does. */
  cpuRatio: number | null;
}

export interface StartAndSize {
  /** `node index.js` to all six services ready, seconds, every try. */
  readySeconds: number[];
  idleMemoryMb: number;
  /** Run-time packages without Node itself, MB on disk. */
  packagesMb: number;
  packages: number;
}

export interface Machine {
  commit: string;
  /** Whether the tree had changes that are in no commit. */
  isDirty: boolean;
  node: string;
  database: string;
  cpu: string;
  cores: number;
  servers: 'own' | 'existing';
  durability: string;
}

export interface RunResult {
  at: string;
  machine: Machine;
  settings: { scale: number; orders: number; seconds: number; rounds: number; env: Record<string, string> };
  /** Used by the shop when nobody asks, a second. */
  idle: { nodeMs: number; databaseMs: number; statements: number } | null;
  scenarios: ScenarioResult[];
  startAndSize: StartAndSize | null;
  /** What `emporion verify` said last; null where it was not run. */
  verify: string | null;
}

export const errorsOf = (result: RunResult): number =>
  result.scenarios.reduce((sum, { shop, floor }) => sum + shop.errors + (floor?.errors ?? 0), 0);
