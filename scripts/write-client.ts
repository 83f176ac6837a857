// `npm run openapi`: writes the types of packages/client from the OpenAPI documents in docs/api. With `--check` it writes
// nothing and fails where one is not up to date.
import fs from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { writeGenerated } from './write-generated.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = path.join(ROOT, 'docs/api');
const FOLDER = path.join(ROOT, 'packages/client/src/generated');

fs.mkdirSync(FOLDER, { recursive: true });
for (const file of fs.readdirSync(DOCUMENTS)) {
  const document = JSON.parse(fs.readFileSync(path.join(DOCUMENTS, file), 'utf8'));
  const text = `// Written by \`npm run openapi\` from docs/api/${file}.\n${astToString(await openapiTS(document))}`;
  writeGenerated(path.join(FOLDER, file.replace('.json', '.ts')), text, 'npm run openapi');
}
