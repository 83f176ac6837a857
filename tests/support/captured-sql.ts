import { sequelize } from '../../src/platform/database/sequelize.js';

/** A statement that the program has sent, as it was sent first. */
export interface CapturedStatement {
  text: string;
  params: unknown[];
}

type Send = (statement: string | { sql: string; values?: unknown[] }, ...rest: unknown[]) => unknown;

/**
 * Keeps every statement that this process sends on connections that it opens from now on, each text once: lists of
 * another length count as the same. MySQL and MariaDB only.
 */
export function captureSql(): CapturedStatement[] {
  const captured: CapturedStatement[] = [];
  const known = new Set<string>();
  const keep = (text: string, params: unknown) => {
    const shape = text.replace(/(\?, )+\?/g, '?').replace(/\s+/g, ' ');
    if (!known.has(shape)) captured.push({ text, params: Array.isArray(params) ? [...params] : [] });
    known.add(shape);
  };
  sequelize.addHook('afterConnect', (connection) => {
    const sender = connection as unknown as Record<'execute' | 'query', Send>;
    for (const name of ['execute', 'query'] as const) {
      const send = sender[name].bind(sender);
      sender[name] = (statement, ...rest) => {
        if (typeof statement === 'string') keep(statement, rest[0]);
        else keep(statement.sql, statement.values);
        return send(statement, ...rest);
      };
    }
  });
  return captured;
}
