import { config } from '../config/index.js';
import { dbNow, forUpdate, insertIgnore, sql } from './database/sql.js';
import type { Tx } from './database/transaction.js';
import { versionMismatch } from './errors/index.js';

/** What staff may change of the shop while it runs. */
export interface StoreSettings {
  name: string;
  /** Of the IANA database: what "today" is. */
  timeZone: string;
  /** How long a pending order holds its stock. */
  paymentWindowSeconds: number;
  /** `shop@example.com` or `Name <shop@example.com>`. */
  mailFrom: string;
}

/** Another process hears of a change no later than this. */
const CACHE_MS = 3_000;

/** Under which name each is kept. */
const KEPT_AS: Record<keyof StoreSettings, string> = {
  name: 'store_name',
  timeZone: 'time_zone',
  paymentWindowSeconds: 'payment_window_seconds',
  mailFrom: 'mail_from',
};
const KEYS = Object.keys(KEPT_AS) as (keyof StoreSettings)[];
const VERSION = 'settings_version';

let known: { settings: StoreSettings; until: number } | null = null;
let changes = 0;

/**
 * The settings of the shop, at most 3 s old: what staff have set, else what the configuration says. Within a
 * transaction it is passed on, so that no second connection is waited for.
 */
export async function storeSettings(tx: Tx | null): Promise<StoreSettings> {
  if (known && known.until > performance.now()) return known.settings;
  const until = performance.now() + CACHE_MS;
  const changesBefore = changes;
  const { settings } = await readSettings(tx);
  // What was read before a change must not outlive it.
  if (changes === changesBefore) known = { settings, until };
  return settings;
}

/** As they are now, with how often they were changed. */
export async function readSettings(tx: Tx | null): Promise<{ settings: StoreSettings; version: number }> {
  const { rows } = await sql<{ name: string; value: string }>(tx, 'SELECT name, value FROM settings');
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  const { store, orders, mail } = config;
  return {
    settings: {
      name: kept.get(KEPT_AS.name) ?? store.name,
      timeZone: kept.get(KEPT_AS.timeZone) ?? store.timeZone,
      paymentWindowSeconds: Number(kept.get(KEPT_AS.paymentWindowSeconds) ?? orders.paymentWindowSeconds),
      mailFrom: kept.get(KEPT_AS.mailFrom) ?? mail.from,
    },
    version: Number(kept.get(VERSION) ?? 1),
  };
}

/** Changes those that are given, one change after the other. Throws `version_mismatch` where another was first. */
export async function writeSettings(
  tx: Tx,
  changed: { [K in keyof StoreSettings]?: StoreSettings[K] | undefined },
  ifMatch: number | undefined,
): Promise<{ before: StoreSettings; after: StoreSettings; version: number }> {
  await sql(tx, `${insertIgnore} settings (name, value, updated_at) VALUES ('${VERSION}', '1', ${dbNow})`);
  await sql(tx, `SELECT value FROM settings WHERE name = '${VERSION}' ${forUpdate}`);
  const { settings: before, version } = await readSettings(tx);
  if (ifMatch !== undefined && ifMatch !== version) throw versionMismatch();
  for (const key of KEYS) {
    if (changed[key] !== undefined && changed[key] !== before[key]) await write(tx, KEPT_AS[key], String(changed[key]));
  }
  await write(tx, VERSION, String(version + 1));
  tx.afterCommit(forgetSettings);
  return { before, after: (await readSettings(tx)).settings, version: version + 1 };
}

/** What was read is read anew. */
function forgetSettings(): void {
  changes++;
  known = null;
}

async function write(tx: Tx, name: string, value: string): Promise<void> {
  const { affected } = await sql(tx, `UPDATE settings SET value = ?, updated_at = ${dbNow} WHERE name = ?`, [
    value,
    name,
  ]);
  if (affected > 0) return;
  await sql(tx, `INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ${dbNow})`, [name, value]);
}
