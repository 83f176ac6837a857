import { config } from '../../../config/index.js';
import { systemContext } from '../../../platform/context.js';
import { sql } from '../../../platform/database/sql.js';
import { inTransaction, type Tx } from '../../../platform/database/transaction.js';
import { currencyExponent, parsePrice } from '../../../utils/money.js';
import { ensureCategory } from '../commands/ensure-category.js';
import { saveImportedProduct } from '../commands/save-imported-product.js';
import { mainLocation } from '../commands/stock-location.js';
import { demoMenu, readSeedProducts, type SeedProduct } from './seed-products.js';

const BUDGET_MS = 120_000;
const PROGRESS_EVERY = 100;

/**
 * Loads the demo shop into a catalogue that is empty, all of it or nothing; true where it did. Several processes may
 * start at once: one of them loads.
 */
export async function loadDemoShop(say: (line: string) => void = () => {}): Promise<boolean> {
  if (await hasProducts(null)) return false;
  const seeds = await readSeedProducts({ trackStock: true, parsePrice: demoPrice });
  return inTransaction(systemContext('demo-shop', BUDGET_MS), async (tx) => {
    // The row that all loaders need first: the others wait here, and then find the products.
    await mainLocation(tx);
    if (await hasProducts(tx)) return false;
    await load(tx, seeds, say);
    return true;
  });
}

async function load(tx: Tx, seeds: SeedProduct[], say: (line: string) => void): Promise<void> {
  for (const name of demoMenu()) await ensureCategory(tx, [name]);
  for (const [index, { product }] of seeds.entries()) {
    await saveImportedProduct(tx, product, await ensureCategory(tx, product.category));
    const done = index + 1;
    if (done % PROGRESS_EVERY === 0 || done === seeds.length) say(`  demo shop: ${done} of ${seeds.length} products`);
  }
}

async function hasProducts(tx: Tx | null): Promise<boolean> {
  const { rows } = await sql(tx, 'SELECT id FROM products LIMIT 1');
  return rows.length > 0;
}

/** The seed prices have two decimals. In a currency of none, 9.99 becomes 999. */
function demoPrice(text: string): number | null {
  const { currency } = config.store;
  return parsePrice(text, currencyExponent(currency) < 2 ? 'USD' : currency);
}
