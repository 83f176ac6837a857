import { type DestinationStream, type Logger, pino } from 'pino';
import { config } from '../../config/index.js';
import { redact } from './redact.js';
import { currentLogScope } from './request-scope.js';

export { withLogScope } from './request-scope.js';

/** A JSON logger: one line an event, the request's id in each line, secrets hidden. Tests give a stream of their own. */
export function createLogger(level: string, stream?: DestinationStream): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: redact,
    },
    // `redact` has described the error already.
    serializers: { err: (described: unknown) => described },
    mixin: () => ({ ...currentLogScope() }),
  };
  return pino(options, stream ?? (config.isProduction ? gathered() : standardOutput()));
}

/** As pino's own, which makes the text anew for each of the many lines of one millisecond. */
function isoTime(): string {
  const now = Date.now();
  if (now !== written.at) written = { at: now, text: `,"time":"${new Date(now).toISOString()}"` };
  return written.text;
}

let written = { at: 0, text: '' };

const GATHER_LENGTH = 8_192;
const GATHER_MS = 100;

/** Written before the process goes on, as the console does it: what is on its way when a process ends would be lost. */
const standardOutput = () => pino.destination({ sync: true });

/**
 * Standard output, written 100 ms after the event at the latest, and at the end of the process: a system call for each
 * line would be a good part of what a quick answer costs.
 */
function gathered(): DestinationStream & { flushSync(): void } {
  const output = standardOutput();
  let lines = '';
  const flushSync = () => {
    if (lines === '') return;
    output.write(lines);
    lines = '';
  };
  setInterval(flushSync, GATHER_MS).unref();
  process.on('exit', flushSync);
  return {
    write(line) {
      lines += line;
      if (lines.length >= GATHER_LENGTH) flushSync();
    },
    flushSync,
  };
}

/** The logger of this process. A part of the program takes a child: `loggerOf('order')`. */
export const logger = createLogger(config.logLevel);

/** A logger of lines that hold no secrets and no errors, which are written as they are, with the request's id in them. */
export const requestLogOf = (module: string): Logger =>
  logger.child({ module }, { formatters: { log: (line) => line } });

/** The logger of one module or service. */
export const loggerOf = (module: string): Logger => logger.child({ module });
