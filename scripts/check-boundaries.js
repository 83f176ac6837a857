// Checks the imports of the tree in the current folder against .dependency-cruiser.cjs. `--json` prints the
// violations for a program to read.
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const require = createRequire(import.meta.url);
const { forbidden, options } = require('../.dependency-cruiser.cjs');

const result = await cruise(
  ['src'],
  { ...options, validate: true, ruleSet: { forbidden } },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig(path.resolve(options.tsConfig.fileName)) },
);
const { violations, totalCruised } = result.output.summary;
const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ totalCruised, violations }));
} else {
  for (const { rule, from, to, cycle } of violations) {
    const way = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
    console.error(`${rule.name}: ${from} → ${way}\n  ${comments.get(rule.name)}`);
  }
  console.log(`boundaries: ${totalCruised} modules, ${violations.length} violations`);
}
if (totalCruised === 0) {
  // Without TypeScript 5 beside it (7 has no compiler API), dependency-cruiser sees no module and no violation.
  console.error('No module was looked at: is the package typescript, 5.x, installed?');
}
process.exitCode = violations.length > 0 || totalCruised === 0 ? 1 : 0;
