// Imports a generated file of our own CSV into the configured database, and prints how many rows a second it took over and
// the most memory that the process had: npx tsx scripts/measure-import.ts [ROWS]. The database should be one of its own:
// what is there already is changed or found as it was.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import '../src/models/associates.js';
import { runImport } from '../src/modules/product/index.js';
import { migrateUp } from '../src/platform/database/migrator.js';
import { sequelize } from '../src/platform/database/sequelize.js';

const VARIANTS = 10;
const SHOWN_MS = 10_000;
const rows = Number(process.argv[2] ?? 200_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'emporion-measure-'));
const file = path.join(folder, 'products.csv');

function* lines(): Generator<string> {
  yield 'Slug,Name,Description,Status,Category,Tags,Option 1 Name,Option 1 Value,SKU,Price,Stock\n';
  const words = 'A lamp that is bright and warm. '.repeat(20);
  for (let row = 0; row < rows; row++) {
    const product = Math.floor(row / VARIANTS);
    const variant = row % VARIANTS;
    const head = variant === 0 ? `Lamp ${product},"${words}",active,Lamps ${product % 50},"new\nlight",Size` : ',,,,,';
    yield `lamp-${product},${head},${variant},L-${row},${product % 100}.${variant}0,${variant}\n`;
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const peak = () => megabytes(process.resourceUsage().maxRSS * 1_000);

try {
  await migrateUp();
  await pipeline(lines, fs.createWriteStream(file));
  console.log(`${rows} rows, ${megabytes(fs.statSync(file).size)}; before the import at most ${peak()}`);
  const startedAt = performance.now();
  let shownAt = startedAt;
  const seconds = () => (performance.now() - startedAt) / 1_000;
  const perSecond = (count: number) => `${Math.round(count / seconds())} rows a second`;
  const progress = (text: string) => {
    if (performance.now() - shownAt < SHOWN_MS) return;
    shownAt = performance.now();
    const done = Number.parseInt(text, 10) * VARIANTS;
    console.log(`  ${Math.round(seconds())} s: ${text}; ${perSecond(done)}; at most ${peak()}`);
  };
  process.exitCode = await runImport(file, { print: (line) => console.log(line), progress });
  console.log(`${Math.round(seconds())} s, ${perSecond(rows)}; at most ${peak()}`);
} finally {
  fs.rmSync(folder, { recursive: true });
  await sequelize.close();
}
