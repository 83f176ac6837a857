import { randomBytes } from 'node:crypto';
import { percentile } from './measure.js';
import type { Options } from './options.js';
import { allInOneProcess } from './setting/platform.js';
import { type Ground, type Stage, setStage } from './stage.js';
import { short, table } from './table.js';

/** What staff should wait for a screen at most, at the 95th percentile. */
const AIM_MS = 150;
const WARMUP_REQUESTS = 20;
/** As many as a shop has staff at work. */
const CLIENTS = 4;

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();

/** Each screen by what it asks for; `{word}` and `{number}` are of an order that there is. */
const screens: Record<string, string> = {
  'home, 30 days': '/dashboard?period=30d',
  'home, 90 days': '/dashboard?period=90d',
  'orders, first page': '/orders?page=1&perPage=25',
  'orders, page 400': '/orders?page=400&perPage=25',
  'orders, by status': '/orders?status=processing&perPage=25&page=1',
  'orders, by status that none has': '/orders?status=cancelled',
  'orders, by status and payment': '/orders?status=completed&paymentStatus=paid',
  'orders, of a month': `/orders?placedFrom=${day(120)}&placedTo=${day(90)}`,
  'orders, of a month by status': `/orders?status=processing&placedFrom=${day(120)}&placedTo=${day(90)}`,
  'orders, oldest first': '/orders?sort=oldest',
  'orders, dearest first': '/orders?sort=-total',
  'orders, dearest of a status': '/orders?sort=-total&status=processing',
  'orders, between totals': '/orders?minTotal=10000&maxTotal=20000',
  'orders, by number': '/orders?q={number}',
  'orders, by e-mail address': '/orders?q=buyer77@example.com',
  'orders, by a beginning of many': '/orders?q=buyer@',
  'orders, by a beginning of some': '/orders?email=buyer123',
  'orders, by a word': '/orders?q={word}',
  'orders, by two words': '/orders?q={words}',
  'orders, by sku': '/orders?q={sku}',
  'orders, by a word in a month': `/orders?q={word}&placedFrom=${day(120)}&placedTo=${day(90)}`,
};

/** How long staff wait for the home page and for the order list in many views. Gives how many answers were wrong. */
export async function measurePanel(ground: Ground, options: Options): Promise<number> {
  const password = randomBytes(18).toString('base64url');
  const stage = await setStage(ground, { ...options, env: { ...options.env, OWNER_PASSWORD: password } });
  const platform = await stage.start({ processes: allInOneProcess });
  try {
    const get = await signIn(platform.urls.panel, password);
    const words = await sample(stage);
    let wrong = 0;
    const rows: string[][] = [];
    for (const [name, path] of Object.entries(screens)) {
      let times: number[] = [];
      const ask = async (until: (count: number) => boolean) => {
        while (!until(times.length)) {
          const startedAt = performance.now();
          if (!(await get(filled(path, words)))) wrong += 1;
          times.push(performance.now() - startedAt);
        }
      };
      await ask((count) => count >= WARMUP_REQUESTS);
      times = [];
      const end = performance.now() + options.seconds * 1000;
      await Promise.all(Array.from({ length: CLIENTS }, () => ask(() => performance.now() > end)));
      const [p50, p95] = [0.5, 0.95].map((share) => percentile(Float64Array.from(times).sort(), share)) as [
        number,
        number,
      ];
      rows.push([name, String(times.length), short(p50), short(p95), p95 > AIM_MS ? `over ${AIM_MS} ms` : '']);
    }
    console.log(`\n${options.orders.toLocaleString('en')} orders, ${CLIENTS} at once\n`);
    console.log(table(['screen', 'answers', 'p50 ms', 'p95 ms', ''], rows));
    return wrong;
  } finally {
    await platform.stop();
    const { isClean, lines } = stage.verify();
    console.log(`emporion verify: ${(isClean ? lines.slice(-1) : lines).join('\n')}`);
    await stage.remove();
  }
}

/** Signs the owner in; gives a function that says whether a path was answered with 200. */
async function signIn(url: string, password: string): Promise<(path: string) => Promise<boolean>> {
  const answer = await fetch(`${url}/v1/admin/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner@example.com', password }),
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return async (path) => {
    const { status, ok, ...response } = await fetchText(`${url}/v1/admin${path}`, accessToken);
    if (!ok) console.error(`  ${status} ${path}: ${response.text.slice(0, 300)}`);
    return ok;
  };
}

async function fetchText(url: string, token: string) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, ok: response.status === 200, text: await response.text() };
}

/** Words of an order in the middle of all. */
async function sample({ connection }: Stage): Promise<Record<string, string>> {
  const [rows] = await connection.query(
    `SELECT o.number, i.name, i.sku FROM orders o JOIN order_items i ON i.order_id = o.id
     WHERE o.placed_at >= UTC_TIMESTAMP() - INTERVAL 300 DAY ORDER BY o.placed_at LIMIT 1`,
  );
  const [row] = rows as { number: string; name: string; sku: string }[];
  const [word = '', second = word] = (row?.name ?? '').split(' ');
  return { number: row?.number ?? '', sku: row?.sku ?? '', word, words: `${word} ${second}` };
}

const filled = (path: string, words: Record<string, string>) =>
  path.replace(/\{(\w+)\}/, (_all, name: string) => encodeURIComponent(words[name] ?? ''));
