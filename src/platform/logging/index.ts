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
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: redact,
    },
    // `redact` has described the error already.
    serializers: { err: (described: unknown) => described },
    mixin: () => ({ ...currentLogScope() }),
  };
  return pino(options, stream ?? (config.isProduction ? gathered() : pino.destination()));
}

const GATHER_BYTES = 8_192;
const GATHER_MS = 100;

/**
 * Standard output, written 100 ms after the event at the latest, and at the end of the process: a system call for each
 * line would be a good part of what a quick answer costs.
 */
function gathered(): DestinationStream {
  const output = pino.destination({ minLength: GATHER_BYTES });
  setInterval(() => output.flush(), GATHER_MS).unref();
  process.on('exit', () => output.flushSync());
  return output;
}

/** The logger of this process. A part of the program takes a child: `loggerOf('order')`. */
export const logger = createLogger(config.logLevel);

/** A logger of lines that hold no secrets and no errors, which are written as they are, with the request's id in them. */
export const requestLogOf = (module: string): Logger =>
  logger.child({ module }, { formatters: { log: (line) => line } });

/** The logger of one module or service. */
export const loggerOf = (module: string): Logger => logger.child({ module });
