import { defineConfig } from 'vitest/config';

/** What every test runs under; `tests/support/environment.ts` adds the database of the file. */
const env = { NODE_ENV: 'test' };

/** The same tests run on both dialects. */
const onEitherDialect = [
  'tests/integration/**/*.test.ts',
  'tests/journeys/**/*.test.ts',
  'tests/check-params/**/*.test.ts',
  'tests/properties/**/*.test.ts',
  'tests/migrations/**/*.test.ts',
];
/** The panel, by people in front of a browser. */
const inBrowser = ['tests/browser/**/*.test.ts'];
const withDatabase = {
  globalSetup: ['tests/support/global-setup.ts'],
  setupFiles: ['tests/support/setup-database.ts'],
};
/** Of projects that start processes of the built program. */
const build = 'tests/support/build.ts';
const oneByOne = { fileParallelism: false, maxWorkers: 1 };
/**
 * Where the disk stalls a COMMIT for longer than the deadline of an answer, the shop rightly says 503: a test that fails
 * of that has a second chance, which the report shows. Any other failure stays one.
 */
const onServers = { retry: { count: 1, condition: /\b503\b|\bunavailable\b/ } };
/** The same stall shows as a page that is not there in time. */
const inFrontOfServers = { retry: { count: 1, condition: /\b503\b|\bunavailable\b|^locator\..*Timeout/ } };

/** Projects run one after the other: the later ones measure or kill, and want the machine for themselves. */
const project = (name: string, groupOrder: number, more: object) => ({
  extends: true as const,
  test: { name, sequence: { groupOrder }, ...more },
});

export default defineConfig({
  test: {
    pool: 'forks',
    slowTestThreshold: 5_000,
    maxWorkers: 2,
    // They end what hangs, and measure nothing: the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    projects: [
      project('unit', 1, { include: ['src/**/*.test.ts'], setupFiles: ['tests/support/setup-unit.ts'], env }),
      project('architecture', 2, { include: ['tests/architecture/**/*.test.ts'], testTimeout: 120_000 }),
      project('smoke', 3, {
        include: ['tests/smoke/**/*.test.ts'],
        globalSetup: [build],
        ...oneByOne,
        testTimeout: 120_000,
      }),
      project('browser', 4, {
        include: inBrowser,
        ...withDatabase,
        globalSetup: [build, ...withDatabase.globalSetup],
        ...oneByOne,
        ...inFrontOfServers,
        testTimeout: 120_000,
        env: { ...env, DB_DIALECT: 'sqlite' },
      }),
      project('browser-mariadb', 5, {
        include: inBrowser,
        ...withDatabase,
        globalSetup: [build, ...withDatabase.globalSetup],
        ...oneByOne,
        ...inFrontOfServers,
        testTimeout: 120_000,
        env: { ...env, DB_DIALECT: 'mysql' },
      }),
      project('sqlite', 6, { include: onEitherDialect, ...withDatabase, env: { ...env, DB_DIALECT: 'sqlite' } }),
      project('mariadb', 7, {
        include: onEitherDialect,
        ...withDatabase,
        ...oneByOne,
        ...onServers,
        env: { ...env, DB_DIALECT: 'mysql' },
      }),
      project('races', 8, {
        include: ['tests/races/**/*.test.ts'],
        ...withDatabase,
        globalSetup: [build, ...withDatabase.globalSetup],
        ...oneByOne,
        env: { ...env, DB_DIALECT: 'mysql' },
        testTimeout: 180_000,
        hookTimeout: 120_000,
      }),
      project('crash', 9, {
        include: ['tests/crash/**/*.test.ts'],
        ...withDatabase,
        globalSetup: [build, ...withDatabase.globalSetup],
        ...oneByOne,
        env: { ...env, DB_DIALECT: 'mysql' },
        testTimeout: 240_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
