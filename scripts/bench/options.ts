import { parseArgs } from 'node:util';
import { type ScenarioName, scenarioNames } from './load/messages.js';
import { canStartOwn } from './setting/servers.js';

export const HELP = `Usage: npm run bench -- [options]

Starts the shop as in production, loads a catalogue, and measures it beside the floor: the least that node:http and
mysql2 must do for the same answers. Prints a table, and writes all of it as JSON.

  --scale N            products, of three variants each (1000)
  --orders N           orders that are there already (0)
  --seconds N          how long each scenario is measured (5)
  --rounds N           how often the shop and the floor take turns (1)
  --clients A,B        how many clients ask at once (16,64)
  --only A,B           of: ${scenarioNames.join(', ')}
  --no-floor           the shop alone
  --start              also the time to start, memory at rest and the size of the packages
  --env NAME=VALUE     a setting of the services, such as one whose effect is measured; may be repeated
  --statements         lists the SQL of one operation of each scenario, and measures nothing
  --profile            which functions use the CPU of each service, by sampling; the shop alone
  --flash-sale         what a rush for one variant can do, and how long others wait beside it
  --growth             the shop alone at growing numbers of products and orders, up to --scale (100000) and --orders
                       (1000000), drawn into docs/performance
  --panel              how long staff wait for the home page and the order list, with --orders (100000)
  --servers own        a MariaDB and a Redis of its own, so that nobody else's work is counted (where installed)
  --servers existing   those of DB_HOST, DB_PORT, DB_USER, DB_PASSWORD and REDIS_URL
  --out FILE           the JSON (.artifacts/bench/<time>-<commit>.json)
  --compare OLD.json   also what changed since that run; with two files given it only compares them
  --keep               leaves logs and profiles in .artifacts/bench
  --help               this text

Exits with 1 where any answer was wrong, or where emporion verify finds the shop broken afterwards.`;

const modes = ['statements', 'profile', 'flash-sale', 'growth', 'panel'] as const;

export interface Options {
  scale: number;
  orders: number;
  seconds: number;
  rounds: number;
  clients: number[];
  only: ScenarioName[];
  withFloor: boolean;
  withStart: boolean;
  env: Record<string, string>;
  mode: 'measure' | (typeof modes)[number];
  servers: 'own' | 'existing';
  out: string | null;
  compare: string[];
  keep: boolean;
}

export class UsageError extends Error {}

/** Reads the command line; null where the help was asked for. Throws a UsageError. */
export function readOptions(args: string[]): Options | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const mode = modeOf(values);
  const [scale, orders] = sizesOf(mode);
  const compare = values.compare === undefined ? [] : [values.compare, ...positionals];
  if (values.compare === undefined && positionals.length > 0) throw new UsageError(`What is "${positionals[0]}"?`);
  return {
    scale: whole('--scale', values.scale ?? scale, 100),
    orders: whole('--orders', values.orders ?? orders, 0),
    seconds: whole('--seconds', values.seconds, 1),
    rounds: whole('--rounds', values.rounds, 1),
    clients: values.clients.split(',').map((text) => whole('--clients', text, 1)),
    only: values.only ? scenariosOf(values.only) : [...scenarioNames],
    withFloor: !values['no-floor'],
    withStart: values.start,
    env: Object.fromEntries(values.env.map(setting)),
    mode,
    servers: serversOf(values.servers),
    out: values.out ?? null,
    compare,
    keep: values.keep,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        scale: { type: 'string' },
        orders: { type: 'string' },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '1' },
        clients: { type: 'string', default: '16,64' },
        only: { type: 'string' },
        'no-floor': { type: 'boolean', default: false },
        start: { type: 'boolean', default: false },
        env: { type: 'string', multiple: true, default: [] },
        statements: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        'flash-sale': { type: 'boolean', default: false },
        growth: { type: 'boolean', default: false },
        panel: { type: 'boolean', default: false },
        servers: { type: 'string' },
        out: { type: 'string' },
        compare: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function sizesOf(mode: Options['mode']): [scale: string, orders: string] {
  if (mode === 'growth') return ['100000', '1000000'];
  return ['1000', mode === 'panel' ? '100000' : '0'];
}

function modeOf(values: Record<(typeof modes)[number], boolean>): Options['mode'] {
  const chosen = modes.filter((name) => values[name]);
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} do not go together.`);
  return chosen[0] ?? 'measure';
}

function whole(name: string, text: string, min: number): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < min) throw new UsageError(`${name} takes a whole number from ${min}.`);
  return value;
}

function scenariosOf(text: string): ScenarioName[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(scenarioNames as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no scenario "${unknown}": ${scenarioNames.join(', ')}.`);
  return scenarioNames.filter((name) => names.includes(name));
}

function setting(text: string): [string, string] {
  const [, name, value] = /^([A-Z0-9_]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new UsageError(`--env takes NAME=VALUE, not "${text}".`);
  return [name, value];
}

function serversOf(text: string | undefined): Options['servers'] {
  if (text !== undefined && text !== 'own' && text !== 'existing') {
    throw new UsageError('--servers is own or existing.');
  }
  if (text === 'own' && !canStartOwn()) throw new UsageError('mariadbd and redis-server are not both installed.');
  return text ?? (canStartOwn() ? 'own' : 'existing');
}
