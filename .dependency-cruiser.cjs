// The module graph: what each module may use of another's door (its index.ts). No arrow may close a loop.
const uses = {
  user: [],
  product: [],
  pricing: ['product'],
  cart: ['product', 'pricing'],
  notices: ['product', 'user'],
  order: ['cart', 'product', 'pricing', 'user'],
  reviews: ['product', 'order'],
  privacy: ['user', 'cart', 'order', 'reviews'],
  panel: ['user', 'product', 'pricing', 'cart', 'order', 'reviews', 'privacy'],
};

const rule = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** Each rule is seen to fire in tests/architecture/boundaries.test.ts. */
module.exports = {
  forbidden: [
    rule(
      'module-internals-are-private',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
      'Import the other module’s index.ts, or ask it to export what you need.',
    ),
    rule(
      'modules-are-declared',
      { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(uses).join('|')})/` },
      {},
      'Add the module, and what it may use, to `uses` in .dependency-cruiser.cjs.',
    ),
    ...Object.entries(uses).map(([module, allowed]) =>
      rule(
        `${module}-uses-only-declared-modules`,
        { path: `^src/modules/${module}/` },
        { path: '^src/modules/', pathNot: `^src/modules/(${[module, ...allowed].join('|')})/` },
        'Add the arrow to `uses` in .dependency-cruiser.cjs if it points down; otherwise emit an event.',
      ),
    ),
    rule(
      'models-belong-to-their-module',
      { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/panel/read-models/' },
      { path: '^src/models/[^/]+/', pathNot: '^src/models/$1/' },
      'Another domain’s table: use its door.',
    ),
    rule(
      'associations-are-declared-once',
      { path: '^src/models/([^/]+)/' },
      { path: '^src/models/[^/]+/', pathNot: '^src/models/$1/', dependencyTypesNot: ['type-only'] },
      'Relate models in src/models/associates.ts; here, import type.',
    ),
    rule(
      'models-are-only-tables',
      { path: '^src/models/' },
      { path: '^src/(modules|services)/|^src/platform/(?!database/)' },
      'A column’s values live beside the model; rules live in the module.',
    ),
    rule(
      'business-logic-knows-no-http',
      { path: '^src/modules/[^/]+/(commands|queries|jobs)/' },
      { path: ['node_modules/(@types/)?express/', '^src/modules/[^/]+/http/', '^src/platform/http/'] },
      'A command is called by jobs and tests too.',
    ),
    rule(
      'http-goes-through-commands-and-queries',
      { path: '^src/modules/[^/]+/http/' },
      { path: '^src/models/', pathNot: '-status\\.ts$', dependencyTypesNot: ['type-only'] },
      'Routes call commands and queries; presenters may import type, and the names of states (…-status.ts).',
    ),
    rule(
      'platform-knows-no-domain',
      { path: '^src/platform/' },
      { path: '^src/(modules|services|cli)/|^src/routes\\.ts$|^src/models/(?!platform/)' },
      'Pass it in from src/services.',
    ),
    rule(
      'utils-are-leaves',
      { path: '^src/utils/' },
      { path: '^src/', pathNot: '^src/utils/' },
      'If it needs config or the world, it is platform.',
    ),
    rule(
      'config-is-a-leaf',
      { path: '^src/config/' },
      { path: '^src/', pathNot: '^src/(config|utils)/' },
      'Configuration is read before anything else is loaded.',
    ),
    rule(
      'services-only-compose',
      { path: '^src/services/' },
      { path: '^src/modules/', pathNot: ['\\.(job|handler)\\.ts$', '/index\\.ts$'] },
      'A service mounts routes and starts jobs; logic belongs to a module.',
    ),
    rule(
      'routes-are-mounted-in-one-table',
      { path: '^src/', pathNot: ['^src/routes\\.ts$', '^src/modules/[^/]+/http/[^/]+\\.routes\\.ts$'] },
      { path: '\\.routes\\.ts$' },
      'Which service serves a route is said in src/routes.ts, and nowhere else.',
    ),
    rule(
      'packages-are-dependencies',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
      'A deployment has the `dependencies` of package.json alone.',
    ),
    {
      name: 'no-circular',
      comment: 'Break the loop: move what both need below both, or import type.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    exclude: { path: '\\.test\\.ts$' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
