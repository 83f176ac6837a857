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
  return stream ? pino(options, stream) : pino(options);
}

/** The logger of this process. A part of the program takes a child: `loggerOf('order')`. */
export const logger = createLogger(config.logLevel);

/** The logger of one module or service. */
export const loggerOf = (module: string): Logger => logger.child({ module });
