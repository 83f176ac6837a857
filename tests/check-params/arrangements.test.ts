import { expect, it } from 'vitest';
import { allRoutes } from '../../src/routes.js';
import { arrangements } from './arrangements/index.js';
import { keyOf } from './check-routes.js';

it('there is an arrangement for every route of every service, and for nothing else', async () => {
  const routes = Object.values(await allRoutes()).flat();
  expect(Object.keys(arrangements).sort()).toEqual(routes.map(keyOf).sort());
});
