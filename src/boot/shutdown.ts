import { logger } from '../platform/logging/index.js';

/** What a process is sent by the one that started it, to end as after a signal. */
export const STOP = 'stop';
const DEADLINE_MS = 15_000;
/** npm passes Ctrl-C on to a process that the terminal has told already. */
const SAME_SIGNAL_MS = 500;

/**
 * Stops the shop once, at the first SIGINT, SIGTERM or STOP or after an error that nobody caught, and ends the process: with
 * 0 after a signal, with 1 after an error or when it takes longer than 15 s. A second signal ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let signalledAt: number | null = null;
  let isEnding = false;

  async function end(code: number): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => {
      logger.error(`did not stop within ${DEADLINE_MS / 1000} s`);
      process.exit(1);
    }, DEADLINE_MS).unref();
    try {
      await stop();
    } catch (error) {
      logger.error({ err: error }, 'did not stop in order');
      process.exit(1);
    }
    process.exit(code);
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (signalledAt !== null && performance.now() - signalledAt > SAME_SIGNAL_MS) process.exit(130);
      signalledAt ??= performance.now();
      void end(0);
    });
  }
  process.on('message', (message) => {
    if (message === STOP) void end(0);
  });
  const fail = (error: unknown) => {
    logger.fatal({ err: error }, 'an error that nobody caught');
    void end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}
