import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A process of its own, since the heap of this one has grown already. All that it makes survives. */
const PROGRAM = `
  import v8 from 'node:v8';
  import { keepYoungGenerationSmall } from ${JSON.stringify(path.join(import.meta.dirname, 'young-generation.ts'))};
  const letItGrow = keepYoungGenerationSmall();
  const kept = [];
  const sizes = [0, 1, 2].map((round) => {
    if (round === 2) letItGrow();
    for (let i = 0; round > 0 && i < 500_000; i++) kept.push({ i });
    return v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
  });
  console.log(JSON.stringify(sizes));
`;

test('the young generation is as small after what a start loads as before, and grows by what comes later', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM];
  const [first, started, working] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(started).toBeLessThan(2 * first + 2 ** 20);
  expect(working).toBeGreaterThan(4 * started);
});
