import { z } from 'zod';
import { isTimeZone } from '../utils/time-zone.js';

const integer = (fallback: number, min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message).default(fallback);
};
const WORKERS = 'must be a whole number from 1 to 64, or auto';
const port = (fallback: number) => integer(fallback, 0, 65_535);
const text = z.string().trim().min(1);
const secret = text.refine(
  (value) => value.split(',').every((part) => Buffer.byteLength(part.trim()) >= 32),
  'every secret needs at least 32 bytes; make one with: openssl rand -base64 48',
);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Comma-separated, each one of these, and at least one. */
const listOfSome = <T extends string>(thing: string, known: readonly T[]) => {
  const error = ({ input }: { input?: unknown }) => `unknown ${thing} "${input}"; known are: ${known.join(', ')}`;
  return list.pipe(z.array(z.enum(known, { error })).min(1, `must name at least one of: ${known.join(', ')}`));
};
const origin = z
  .string()
  .refine((value) => URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value), {
    error: ({ input }) => `"${input}" is not an origin as browsers send it: http(s)://host[:port], without a path`,
  });
const ADDRESS = String.raw`[^\s@<>,]+@[^\s@<>,]+`;
/** `shop@example.com` or `Name <shop@example.com>`, on one line. */
export const SENDER = new RegExp(`^(${ADDRESS}|[^<>\\p{Cc}]*<${ADDRESS}>)$`, 'u');
export const MAX_PAYMENT_WINDOW_SECONDS = 2_592_000;
const sender = text.regex(SENDER, 'must contain an address: shop@example.com, or Name <shop@example.com>');

export const serviceNames = ['panel', 'user', 'product', 'order', 'cart', 'worker'] as const;
export type ServiceName = (typeof serviceNames)[number];

export const sections = {
  Process: {
    NODE_ENV: z
      .enum(['development', 'test', 'production'])
      .default('development')
      .describe(
        'production refuses missing or short secrets and switches the demo shop and the mock payment provider off',
      ),
    SERVICES: listOfSome('service', serviceNames)
      .default([...serviceNames])
      .describe(`which services this process runs, of: ${serviceNames.join(', ')}`),
    WORKERS: z
      .union([z.literal('auto'), z.coerce.number(WORKERS).int(WORKERS).min(1, WORKERS).max(64, WORKERS)], WORKERS)
      .default(1)
      .describe('processes that share the ports, each with all services but the worker; auto: one for each core'),
    HOST: text.default('0.0.0.0').describe('address to listen on'),
    PANEL_PORT: port(3000).describe('port of the admin API and the panel; 0 takes any free one'),
    USER_PORT: port(3001).describe('port of the user service'),
    PRODUCT_PORT: port(3002).describe('port of the product service'),
    ORDER_PORT: port(3003).describe('port of the order service'),
    CART_PORT: port(3004).describe('port of the cart service'),
    WORKER_PORT: port(3005).describe('port of the worker: health and metrics only'),
    DATA_DIR: text
      .default('.data')
      .describe('folder for the SQLite file, made secrets, uploaded files and mail that is not sent'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .optional()
      .describe('how much is logged; default info in production, else warn'),
  },
  Database: {
    DB_DIALECT: z
      .enum(['sqlite', 'mysql'])
      .default('sqlite')
      .describe('sqlite needs nothing; mysql serves MySQL 8.0.16 and MariaDB 10.6 and later'),
    DB_HOST: text.default('127.0.0.1').describe('host of the MySQL server'),
    DB_PORT: port(3306).describe('port of the MySQL server'),
    DB_USER: text.default('root').describe('database user'),
    DB_PASSWORD: z.string().default('').describe('password of the database user'),
    DB_NAME: text.default('emporion').describe('database name; it may contain a hyphen'),
    DB_POOL: integer(8, 1, 200).describe('connections of one process'),
    MIGRATE: z
      .enum(['auto', 'check'])
      .optional()
      .describe(
        'auto migrates at start; check refuses to start on an old schema; default check in production, else auto',
      ),
    DEMO_DATA: z
      .enum(['on', 'off'])
      .optional()
      .describe('loads the demo shop into an empty database; default off in production, else on'),
  },
  Redis: {
    REDIS_URL: z
      .url({ protocol: /^rediss?$/ })
      .optional()
      .describe('shared jobs and rate limits; without it they are kept in the process'),
  },
  Security: {
    JWT_SECRET: secret
      .optional()
      .describe('signs shopper tokens; at least 32 bytes, "new,old" to rotate; required in production'),
    STAFF_JWT_SECRET: secret
      .optional()
      .describe('signs staff tokens; known to the panel service alone; required in production'),
    BCRYPT_COST: integer(10, 4, 15).describe('work factor of password hashes; at least 10 in production'),
    OWNER_EMAIL: z
      .email()
      .optional()
      .describe(
        'the first staff owner, made on an empty database; default owner@example.com, required there in production',
      ),
    OWNER_PASSWORD: text
      .min(10)
      .optional()
      .describe('password of the first owner; made and printed once where none is given; required there in production'),
    CORS_ORIGINS: list
      .pipe(z.array(origin))
      .optional()
      .describe('comma-separated origins; default none in production, else any localhost port'),
    TRUST_PROXY: z
      .string()
      .regex(/^(\d|10)$/, { error: ({ input }) => `must be the number of proxies (0–10), not "${input}"` })
      .transform(Number)
      .default(0)
      .describe('number of reverse proxies in front; "true" is refused'),
    METRICS_TOKEN: text.optional().describe('bearer token of /metrics; without it only loopback may read'),
    RATE_LIMIT_LOGIN: integer(10, 0, 1e9).describe(
      'failed sign-ins in 15 min for an address and IP (ten times that for an IP); 0 = off',
    ),
    RATE_LIMIT_REGISTER: integer(20, 0, 1e9).describe('registrations an hour for an IP; 0 = off'),
    RATE_LIMIT_REFRESH: integer(60, 0, 1e9).describe('token refreshes a minute for a session; 0 = off'),
    RATE_LIMIT_SECRETS: integer(20, 0, 1e9).describe('wrong cart or order tokens in 10 min for an IP; 0 = off'),
    RATE_LIMIT_GUEST_ORDERS: integer(30, 0, 1e9).describe(
      'orders of guests an hour for an IP that are not paid at once; 0 = off',
    ),
    RATE_LIMIT_DECLINES: integer(30, 0, 1e9).describe('declined payments an hour for an IP; 0 = off'),
    RATE_LIMIT_NOTICES: integer(30, 0, 1e9).describe(
      'wishes an hour for an IP to be told when something can be had again; 0 = off',
    ),
    RATE_LIMIT_GLOBAL: integer(12_000, 0, 1e9).describe(
      'requests a minute for a signed-in caller, else for an IP; 0 = off',
    ),
  },
  Shop: {
    STORE_NAME: text.default('Emporion').describe('name of the shop in mails and documents, until staff set another'),
    STORE_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('address of the shop, linked in mails'),
    STORE_CURRENCY: z
      .string()
      .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be an ISO 4217 code, such as EUR')
      .default('USD')
      .describe('currency of all prices, ISO 4217; fixed with the first start on a database'),
    STORE_TIME_ZONE: z
      .string()
      .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Istanbul')
      .default('UTC')
      .describe('where a day of the shop’s figures begins and ends, until staff set another'),
    PANEL_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional()
      .describe('where staff reach the panel, for links in mails; default http://localhost and the panel’s port'),
    MEDIA_URL: z.url().optional().describe('public base of pictures; default the product service’s /media'),
    PAYMENT_WINDOW_SECONDS: integer(900, 1, MAX_PAYMENT_WINDOW_SECONDS).describe(
      'how long a pending order holds its stock, seconds, until staff set another',
    ),
    MAX_PENDING_ORDERS: integer(5, 0, 1e9).describe('unpaid orders a shopper or e-mail may have; 0 = off'),
    ORDERS_TOGETHER: integer(32, 1, 32).describe(
      'orders or carts that share a transaction at most, where so many wait at the same time; 1 = each alone',
    ),
    PAYMENT_PROVIDERS: listOfSome('provider', ['manual', 'mock'])
      .optional()
      .describe('payment providers; default manual in production, else manual,mock'),
    CART_TTL_DAYS: integer(30, 1, 3650).describe('days after which an untouched guest cart is removed'),
  },
  Storage: {
    S3_BUCKET: text.optional().describe('keeps uploaded files in this bucket; without it they are in DATA_DIR/media'),
    S3_ENDPOINT: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('address of a store that speaks as S3 does; default AWS'),
    S3_REGION: text.default('us-east-1').describe('region of the bucket'),
    S3_ACCESS_KEY_ID: text.optional().describe('key of the store; default what the AWS SDK finds'),
    S3_SECRET_ACCESS_KEY: text.optional().describe('secret of that key'),
    S3_PATH_STYLE: z
      .enum(['on', 'off'])
      .default('off')
      .describe('on puts the bucket into the path, as most stores beside AWS want it'),
  },
  Search: {
    SEARCH_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('address of a Meilisearch that finds words; without it each process keeps them in memory'),
    SEARCH_KEY: text
      .optional()
      .describe('key of it, which may search, and change the indexes products and products_next'),
  },
  Mail: {
    SMTP_URL: z
      .url({ protocol: /^smtps?$/ })
      .optional()
      .describe('where mail is sent; without it mail is written to DATA_DIR/mail'),
    MAIL_FROM: sender.default('Emporion <shop@example.com>').describe('sender of all mail, until staff set another'),
  },
} as const;

type Sections = typeof sections;
type Shapes = Sections[keyof Sections];
type UnionToIntersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never;

export const envSchema = z
  .object(Object.assign({}, ...Object.values(sections)) as UnionToIntersection<Shapes>)
  .superRefine((env, check) => {
    const portOf = (name: ServiceName) => env[`${name.toUpperCase() as Uppercase<ServiceName>}_PORT`];
    for (const [at, name] of env.SERVICES.entries()) {
      const other = env.SERVICES.slice(0, at).find((known) => known !== name && portOf(known) === portOf(name));
      if (!other || portOf(name) === 0) continue;
      const message = `is ${portOf(name)} as ${other.toUpperCase()}_PORT is; give each service a port of its own`;
      check.addIssue({ code: 'custom', path: [`${name.toUpperCase()}_PORT`], message });
    }
  })
  .superRefine((env, check) => {
    if (Boolean(env.S3_ACCESS_KEY_ID) === Boolean(env.S3_SECRET_ACCESS_KEY)) return;
    const path = [env.S3_ACCESS_KEY_ID ? 'S3_SECRET_ACCESS_KEY' : 'S3_ACCESS_KEY_ID'];
    check.addIssue({ code: 'custom', path, message: 'give both the key and its secret, or neither' });
  })
  .superRefine((env, check) => {
    if (env.DB_DIALECT === 'mysql' || env.WORKERS === 'auto' || env.WORKERS <= 1) return;
    const message = 'several processes need DB_DIALECT=mysql: SQLite has one writer, and is served best by one process';
    check.addIssue({ code: 'custom', path: ['WORKERS'], message });
  })
  .superRefine((env, check) => {
    if (env.NODE_ENV !== 'production') return;
    const need = (name: string, message: string) => check.addIssue({ code: 'custom', path: [name], message });
    if (!env.JWT_SECRET) need('JWT_SECRET', 'required in production; make one with: openssl rand -base64 48');
    if (env.SERVICES.includes('panel') && !env.STAFF_JWT_SECRET) {
      need('STAFF_JWT_SECRET', 'required in production; make one with: openssl rand -base64 48');
    }
    if (secretsOf(env.STAFF_JWT_SECRET).some((part) => secretsOf(env.JWT_SECRET).includes(part))) {
      need('STAFF_JWT_SECRET', 'must have no part in common with JWT_SECRET');
    }
    if (env.BCRYPT_COST < 10) need('BCRYPT_COST', 'at least 10 in production');
  });

const secretsOf = (value = '') => value.split(',').flatMap((part) => part.trim() || []);

export type Env = z.output<typeof envSchema>;

/** Thrown when the environment is not usable; the message names every variable and its fix. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Parses an environment; an empty string counts as not set. Throws ConfigError with all problems at once. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${String(issue.path[0])}: ${issue.message}`);
  throw new ConfigError(`The configuration is not usable:\n${[...new Set(lines)].join('\n')}`);
}
