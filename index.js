import { existsSync } from 'node:fs';

if (!existsSync(new URL('dist/index.js', import.meta.url))) {
  console.error('The program is not built yet. Run: npm run build   (or: npm start, which builds it first)');
  process.exit(1);
}
await import('./dist/index.js');
