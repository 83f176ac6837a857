import path from 'node:path';
import { config, type ServiceName } from '../config/index.js';

export type StartedServices = Iterable<[ServiceName, { url: string }]>;

/** What a person wants to know once everything runs: where each service is, and how to sign in. */
export function startedTable(
  services: ReadonlyMap<ServiceName, { url: string }>,
  ownerPassword: string | null,
): string {
  const width = Math.max(...[...services.keys()].map((name) => name.length), 'database'.length);
  const line = (label: string, text: string) => `  ${label.padEnd(width)}  ${text}`;
  const urlWidth = Math.max(...[...services.values()].map(({ url }) => url.length));
  const rows = [...services].map(([name, { url }]) =>
    line(name, `${url.padEnd(urlWidth)}  ${url}${name === 'worker' ? '/health/ready' : '/docs'}`),
  );
  if (services.has('panel')) rows.push('', line('owner', signIn(ownerPassword)));
  return [
    '',
    `${config.store.name} is running:`,
    '',
    ...rows,
    line('database', database()),
    line('jobs', jobs(services.has('worker'))),
    '',
    'Stop it with Ctrl-C.',
  ].join('\n');
}

function signIn(madePassword: string | null): string {
  const { email, password } = config.owner;
  if (madePassword) return `${email}  password ${madePassword}  (made now, and never shown again)`;
  return `${email ?? 'as created'}  password ${password ? 'from OWNER_PASSWORD' : 'as shown at the first start'}`;
}

function database(): string {
  const { dialect, user, host, port, name, file } = config.database;
  return dialect === 'mysql' ? `mysql://${user}@${host}:${port}/${name}` : shortPath(file);
}

function shortPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

function jobs(runsHere: boolean): string {
  if (!config.redisUrl) {
    return runsHere
      ? 'in this process'
      : 'no worker runs here: unpaid orders expire only while one runs (SERVICES=worker)';
  }
  const { host, pathname } = new URL(config.redisUrl);
  return `redis://${host}${pathname}${runsHere ? '' : ', run by a worker elsewhere'}`;
}
