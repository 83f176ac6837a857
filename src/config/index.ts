import os from 'node:os';
import path from 'node:path';
import dotenv from 'dotenv';
import { type Env, parseEnv } from './env.js';
import { localSecret } from './local-secrets.js';

export { ConfigError, type ServiceName, serviceNames } from './env.js';

/** The one validated configuration of this process. Durations are in the unit their name says. */
export const config = load();
export type Config = ReturnType<typeof toConfig>;

function load() {
  dotenv.config({ quiet: true });
  return Object.freeze(toConfig(parseEnv(process.env)));
}

function toConfig(env: Env) {
  const isProduction = env.NODE_ENV === 'production';
  const dataDir = path.resolve(env.DATA_DIR);
  const secrets = (name: 'JWT_SECRET' | 'STAFF_JWT_SECRET') =>
    (env[name] ?? localSecret(dataDir, name)).split(',').map((part) => part.trim());
  return {
    isProduction,
    isTest: env.NODE_ENV === 'test',
    services: env.SERVICES,
    replicas: replicasOf(env),
    host: env.HOST,
    ports: portsOf(env),
    dataDir,
    logLevel: env.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
    database: databaseOf(env, dataDir),
    demoData: (env.DEMO_DATA ?? (isProduction ? 'off' : 'on')) === 'on',
    redisUrl: env.REDIS_URL ?? null,
    auth: {
      get jwtSecrets() {
        return secrets('JWT_SECRET');
      },
      get staffJwtSecrets() {
        return secrets('STAFF_JWT_SECRET');
      },
      bcryptCost: env.BCRYPT_COST,
    },
    owner: ownerOf(env),
    http: {
      corsOrigins: env.CORS_ORIGINS ?? null,
      trustProxy: env.TRUST_PROXY,
      metricsToken: env.METRICS_TOKEN ?? null,
    },
    limits: limitsOf(env),
    store: {
      name: env.STORE_NAME,
      url: env.STORE_URL ?? null,
      currency: env.STORE_CURRENCY,
      timeZone: env.STORE_TIME_ZONE,
      mediaUrl: env.MEDIA_URL ?? `http://localhost:${env.PRODUCT_PORT}/media`,
    },
    orders: {
      paymentWindowSeconds: env.PAYMENT_WINDOW_SECONDS,
      maxPending: env.MAX_PENDING_ORDERS,
      together: env.ORDERS_TOGETHER,
      paymentProviders:
        env.PAYMENT_PROVIDERS ?? (isProduction ? ['manual' as const] : ['manual' as const, 'mock' as const]),
    },
    storage: { s3: s3Of(env) },
    search: env.SEARCH_URL ? { url: env.SEARCH_URL, key: env.SEARCH_KEY ?? null } : null,
    panelUrl: env.PANEL_URL ?? `http://localhost:${env.PANEL_PORT}`,
    cartTtlDays: env.CART_TTL_DAYS,
    mail: { smtpUrl: env.SMTP_URL ?? null, from: env.MAIL_FROM },
  };
}

function s3Of(env: Env) {
  if (!env.S3_BUCKET) return null;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return {
    bucket: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT ?? null,
    region: env.S3_REGION,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
    forcePathStyle: env.S3_PATH_STYLE === 'on',
  };
}

function limitsOf(env: Env) {
  return {
    login: env.RATE_LIMIT_LOGIN,
    register: env.RATE_LIMIT_REGISTER,
    refresh: env.RATE_LIMIT_REFRESH,
    secrets: env.RATE_LIMIT_SECRETS,
    guestOrders: env.RATE_LIMIT_GUEST_ORDERS,
    declines: env.RATE_LIMIT_DECLINES,
    notices: env.RATE_LIMIT_NOTICES,
    global: env.RATE_LIMIT_GLOBAL,
  };
}

function portsOf(env: Env) {
  return {
    panel: env.PANEL_PORT,
    user: env.USER_PORT,
    product: env.PRODUCT_PORT,
    order: env.ORDER_PORT,
    cart: env.CART_PORT,
    worker: env.WORKER_PORT,
  };
}

function databaseOf(env: Env, dataDir: string) {
  return {
    dialect: env.DB_DIALECT,
    host: env.DB_HOST,
    port: env.DB_PORT,
    user: env.DB_USER,
    password: env.DB_PASSWORD,
    name: env.DB_NAME,
    pool: env.DB_POOL,
    file: path.join(dataDir, 'emporion.sqlite'),
    migrate: env.MIGRATE ?? (env.NODE_ENV === 'production' ? 'check' : 'auto'),
  };
}

/** How many processes share the services' ports. The worker alone has none to share. */
function replicasOf({ WORKERS, DB_DIALECT, SERVICES }: Env): number {
  if (SERVICES.every((name) => name === 'worker')) return 1;
  if (WORKERS !== 'auto') return WORKERS;
  return DB_DIALECT === 'mysql' ? os.availableParallelism() : 1;
}

function ownerOf(env: Env) {
  const usualEmail = env.NODE_ENV === 'production' ? null : 'owner@example.com';
  return { email: env.OWNER_EMAIL ?? usualEmail, password: env.OWNER_PASSWORD ?? null };
}
