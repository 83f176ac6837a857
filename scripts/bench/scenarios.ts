import { setTimeout as sleep } from 'node:timers/promises';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { AMPLE_STOCK } from './data/catalogue.js';
import { PASSWORD } from './data/shoppers.js';
import { materials, randomFrom, things } from './data/vocabulary.js';
import type { Material, ScenarioName } from './load/messages.js';

interface Scenario {
  title: string;
  floor: 'bytes' | 'writes' | 'bcrypt';
  /** It leaves events that the worker has to deliver. */
  hasEvents: boolean;
}

export const scenarios: Record<ScenarioName, Scenario> = {
  list: { title: 'list page of 20', floor: 'bytes', hasEvents: false },
  product: { title: 'product page', floor: 'bytes', hasEvents: false },
  search: { title: 'search', floor: 'bytes', hasEvents: false },
  filter: { title: 'list page never asked before', floor: 'bytes', hasEvents: false },
  find: { title: 'search never made before', floor: 'bytes', hasEvents: false },
  facets: { title: 'search with facets never made before', floor: 'bytes', hasEvents: false },
  suggest: { title: 'type-ahead', floor: 'bytes', hasEvents: false },
  cart: { title: 'new cart + one item (2 calls)', floor: 'writes', hasEvents: false },
  buy: { title: 'buy two lines, paid (2 calls)', floor: 'writes', hasEvents: true },
  hot: { title: 'buy the hot item (2 calls)', floor: 'writes', hasEvents: true },
  signin: { title: 'sign in', floor: 'bcrypt', hasEvents: false },
};

const LIST_PAGES = 5;
const BUILT_EVERY_MS = 500;
const PRODUCTS = 1_000;
const SEARCHES = 50;
const VARIANTS = 5_000;

/** Looks up in the loaded shop what the load is to ask for. */
export async function gatherMaterial(
  connection: mysql.Connection,
  productUrl: string,
  emails: string[],
): Promise<Material> {
  await untilSearched(productUrl);
  const [slugs] = await connection.query<RowDataPacket[]>(
    `SELECT slug FROM products WHERE status = 'active' ORDER BY id DESC LIMIT ${PRODUCTS}`,
  );
  const [variants] = await connection.query<RowDataPacket[]>(
    `SELECT variant_id FROM stock_levels WHERE on_hand > ${AMPLE_STOCK / 2} ORDER BY id LIMIT ${VARIANTS}`,
  );
  const [hotVariantId = '', ...variantIds] = variants.map((row) => String(row['variant_id']));
  return {
    paths: {
      list: await listPaths(productUrl),
      product: slugs.map((row) => `/v1/products/${row['slug']}`),
      search: searchPaths(),
    },
    variantIds,
    hotVariantId,
    emails,
    password: PASSWORD,
  };
}

/** What a search is answered from is built behind the start: of many products it takes minutes. */
async function untilSearched(productUrl: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${productUrl}/v1/search?limit=1`);
    const { facets } = (await answer.json()) as { facets: unknown };
    if (facets) return;
    await sleep(BUILT_EVERY_MS);
  }
}

/** The first pages of every sort, as somebody who turns them gets them. */
async function listPaths(productUrl: string): Promise<string[]> {
  const paths: string[] = [];
  for (const sort of ['newest', 'price', '-price', 'name']) {
    let path = `/v1/products?limit=20&sort=${sort}`;
    for (let page = 0; page < LIST_PAGES; page++) {
      paths.push(path);
      const answer = (await (await fetch(`${productUrl}${path}`)).json()) as { nextCursor: string | null };
      if (answer.nextCursor === null) break;
      path = `/v1/products?limit=20&sort=${sort}&cursor=${encodeURIComponent(answer.nextCursor)}`;
    }
  }
  return paths;
}

function searchPaths(): string[] {
  const random = randomFrom(2);
  const paths = new Set<string>();
  while (paths.size < SEARCHES) {
    const word = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
    paths.add(`/v1/products?limit=20&q=${word(materials)}${random() < 0.5 ? `+${word(things)}` : ''}`);
  }
  return [...paths];
}
