#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../dist/cli/index.js', import.meta.url))) {
  console.error('The program is not built yet. Run: npm run build');
  process.exit(1);
}
await import('../dist/cli/index.js');
