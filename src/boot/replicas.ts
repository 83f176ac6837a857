import cluster, { type Worker } from 'node:cluster';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { config, type ServiceName } from '../config/index.js';
import { sequelize } from '../platform/database/sequelize.js';
import { loggerOf } from '../platform/logging/index.js';
import { type Shop, StartError } from './boot.js';
import { prepare } from './prepare.js';
import { STOP } from './shutdown.js';
import { type StartedServices, startedTable } from './started-table.js';

/** What runs this, from its source or as it was built. */
const PROGRAM = path.join(import.meta.dirname, `../index${path.extname(import.meta.filename)}`);
/** One that ends again and again is started ever more seldom. */
const MAX_PAUSE_MS = 30_000;
/** One that has run for so long has not failed at its start. */
const SETTLED_MS = 10_000;

const log = loggerOf('replicas');

/** A terminal, or whatever ends a group of processes, tells all of them at once. */
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isEnding = true;
  });
}

/**
 * Prepares the database once, and runs the services in several processes that share their ports; the worker in one of
 * its own. A process that ends is started again. Rejects where one cannot start in the first place.
 */
export async function startReplicas(say: (line: string) => void): Promise<Shop> {
  const { ownerPassword } = await prepare(say);
  await sequelize.close();
  cluster.setupPrimary({ exec: PROGRAM, args: [] });
  const replicas = whatRuns().map(keepRunning);
  const stop = async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
  };
  try {
    const started = await Promise.all(replicas.map((replica) => replica.started));
    if (!isEnding)
      say(startedTable(new Map(started.flatMap((urls) => Object.entries(urls)) as StartedServices), ownerPassword));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function whatRuns(): ServiceName[][] {
  const serving = config.services.filter((name) => name !== 'worker');
  const replicas = Array.from({ length: config.replicas }, () => serving);
  return config.services.includes('worker') ? [...replicas, ['worker']] : replicas;
}

type Urls = Record<string, { url: string }>;

interface Replica {
  /** Where its services are, once they listen. Rejects where it ends before. */
  started: Promise<Urls>;
  stop(): Promise<void>;
}

function keepRunning(services: ServiceName[]): Replica {
  // The database is prepared already, so that they do not do it again at once.
  const environment = { SERVICES: services.join(','), WORKERS: '1', MIGRATE: 'check', DEMO_DATA: 'off' };
  let current: Worker;
  let hasStarted = false;
  let isStopped = false;
  let pauseMs = 0;

  function start(): Worker {
    const startedAt = performance.now();
    current = cluster.fork(environment);
    current.once('exit', (code, signal) => {
      if (isStopped || isEnding || !hasStarted) return;
      pauseMs = performance.now() - startedAt > SETTLED_MS ? 0 : Math.min(pauseMs * 2 + 250, MAX_PAUSE_MS);
      log.error(
        { services, ended: current.process.pid, code, signal, pauseMs },
        'a process has ended; starting it again',
      );
      void sleep(pauseMs).then(() => isStopped || isEnding || start());
    });
    return current;
  }

  const first = start();
  const started = new Promise<Urls>((resolve, reject) => {
    first.once('message', (urls: Urls) => {
      hasStarted = true;
      resolve(urls);
    });
    first.once('exit', () => {
      if (isEnding) resolve({});
      else reject(new StartError(`A process of ${services.join(', ')} could not start; it has said why.`));
    });
  });
  return {
    started,
    async stop() {
      isStopped = true;
      if (current.isDead()) return;
      const ended = new Promise((resolve) => current.once('exit', resolve));
      if (current.isConnected()) current.send(STOP);
      await ended;
    },
  };
}
