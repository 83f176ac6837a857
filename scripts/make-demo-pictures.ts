// Draws the pictures of the demo shop into seeds/media, the same each time: npx tsx scripts/make-demo-pictures.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { demoMediaDir, readSeedProducts } from '../src/modules/product/demo/seed-products.js';
import { parsePrice } from '../src/utils/money.js';
import { motifFor } from './demo-pictures/motifs.js';
import { paintFor, picture } from './demo-pictures/paint.js';

const seeds = await readSeedProducts({ trackStock: true, parsePrice: (text) => parsePrice(text, 'USD') });
const pictures = seeds.flatMap((seed) => Object.entries(seed.pictures));
rmSync(path.join(demoMediaDir, 'products'), { recursive: true, force: true });
mkdirSync(path.join(demoMediaDir, 'products'), { recursive: true });
for (const [file, words] of pictures) {
  // The last words decide first: a variant's colour, then what the name says.
  const colours = words.split(' ').slice(1).toReversed();
  writeFileSync(path.join(demoMediaDir, file), picture(motifFor(words), paintFor(colours[0] ?? words)));
}
console.log(`${pictures.length} pictures in ${path.relative(process.cwd(), demoMediaDir)}`);
