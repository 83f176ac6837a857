// `npm run openapi`: writes each service's OpenAPI document to docs/api, as the service itself serves it. With
// `--check` it writes nothing and fails where one is not up to date.
import fs from 'node:fs';
import path from 'node:path';
import { buildDocument } from '../src/platform/openapi/document.js';
import { allRoutes } from '../src/routes.js';
import { writeGenerated } from './write-generated.js';

const FOLDER = path.resolve(import.meta.dirname, '../docs/api');

fs.mkdirSync(FOLDER, { recursive: true });
for (const [service, routes] of Object.entries(await allRoutes())) {
  const text = `${JSON.stringify(buildDocument(service, routes), null, 2)}\n`;
  writeGenerated(path.join(FOLDER, `${service}.json`), text, 'npm run openapi');
}
// Models open the database at import.
process.exit();
